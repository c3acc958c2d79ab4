package cn.hubei.trade.account.confirmation;

import cn.hubei.trade.account.Accounts;
import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.account.administration.Inviting;
import cn.hubei.trade.account.administration.Inviting.Invitation;
import cn.hubei.trade.account.administration.KeepingStaff;
import cn.hubei.trade.account.forgotten.IssuingResetCode;
import cn.hubei.trade.account.forgotten.ResetCodes;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens an account by a secret of which two operators know one half each. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class HandingOut {

    private final Accounts accounts;
    private final KeepingStaff staff;
    private final Inviting inviting;
    private final ResetCodes codes;
    private final IssuingResetCode issuing;

    HandingOut(Accounts accounts, KeepingStaff staff, Inviting inviting, ResetCodes codes, IssuingResetCode issuing) {
        this.accounts = accounts;
        this.staff = staff;
        this.inviting = inviting;
        this.codes = codes;
        this.issuing = issuing;
    }

    void handOut(Proposal proposal, String secret, CurrentUser by) {
        switch (proposal.kind()) {
            case PASSWORD_RESET ->
                inviting.reset(accounts.findById(proposal.account()).orElseThrow(), by, secret);
            case OPENING -> staff.open(invitation(proposal), proposal.wanted(), secret);
            case RESET_CODE ->
                issuing.byWordOfMouth(proposal.account(), proposal.login(), codes.of(secret), by.accountId());
            default -> throw new IllegalStateException("Nothing to hand out: " + proposal.kind());
        }
    }

    private static Invitation invitation(Proposal proposal) {
        return new Invitation(proposal.login(), proposal.person(), Objects.requireNonNull(proposal.formKey()));
    }
}
