package cn.hubei.trade.account.confirmation;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.account.Role;
import cn.hubei.trade.account.forgotten.IssuingResetCode;
import cn.hubei.trade.account.forgotten.ResetCodes;
import cn.hubei.trade.account.forgotten.ResetHelpRow;
import cn.hubei.trade.account.secondfactor.SecondFactors;
import cn.hubei.trade.platform.refusal.RuleViolation;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Helps somebody who forgot the password or lost the telephone; for an operator's account only with a second
 * operator's confirmation.
 */
@Service
public class Helping {

    private final Proposing proposing;
    private final ResetCodes codes;
    private final IssuingResetCode issuing;
    private final SecondFactors factors;

    Helping(Proposing proposing, ResetCodes codes, IssuingResetCode issuing, SecondFactors factors) {
        this.proposing = proposing;
        this.codes = codes;
        this.issuing = issuing;
        this.factors = factors;
    }

    /** Whether operators are helped only with a second one's word. */
    public boolean isSeparated() {
        return proposing.isDemanded(Role.OPERATOR);
    }

    /** @return empty where it waits for a second operator */
    public Optional<ResetCodes.Fresh> giveCode(ResetHelpRow account, CurrentUser by) {
        if (proposing.asks(ProposalKind.RESET_CODE, account.id(), by)) {
            return Optional.empty();
        }
        var fresh = codes.make();
        issuing.byWordOfMouth(account.id(), account.loginName(), fresh, by.accountId());
        return Optional.of(fresh);
    }

    /**
     * Of somebody else: one's own goes with the password only.
     *
     * @return false where it waits for a second operator
     */
    public boolean removeFactor(ResetHelpRow account, CurrentUser by) {
        demandRemovable(account, by);
        if (proposing.asks(ProposalKind.SECOND_FACTOR_REMOVAL, account.id(), by)) {
            return false;
        }
        factors.remove(account.id(), account.loginName());
        return true;
    }

    private static void demandRemovable(ResetHelpRow account, CurrentUser by) {
        if (account.id() == by.accountId()) {
            throw new RuleViolation("", "自己的二次验证不能在此解除，请在「我的账户」的「二次验证」中输入密码解除");
        }
        if (!account.hasFactor()) {
            throw new RuleViolation("", "账户 " + account.loginName() + " 没有绑定二次验证，无需解除");
        }
    }
}
