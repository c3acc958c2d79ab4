package cn.hubei.trade.account.confirmation;

import cn.hubei.trade.account.Account;
import cn.hubei.trade.account.Accounts;
import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.account.administration.Blocking;
import cn.hubei.trade.account.administration.KeepingStaff;
import cn.hubei.trade.account.administration.SeparatedPowers;
import cn.hubei.trade.account.secondfactor.SecondFactors;
import cn.hubei.trade.platform.refusal.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Carries out what two operators agreed on, if the account is still as it was when it was asked. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class CarryingOut {

    private final Accounts accounts;
    private final KeepingStaff staff;
    private final Blocking blocking;
    private final SecondFactors factors;
    private final SeparatedPowers separated;

    CarryingOut(
            Accounts accounts,
            KeepingStaff staff,
            Blocking blocking,
            SecondFactors factors,
            SeparatedPowers separated) {
        this.accounts = accounts;
        this.staff = staff;
        this.blocking = blocking;
        this.factors = factors;
        this.separated = separated;
    }

    void demandPossible(Proposal proposal) {
        separated.demandStillHeld(proposal);
        separated.demand(proposal.wanted());
        if (proposal.kind() == ProposalKind.OPENING && accounts.existsByLoginName(proposal.login())) {
            throw new RuleViolation("", "登录账号「" + proposal.login() + "」已被使用，不能再按此申请开设，请更换账号后重新提出");
        }
        if (proposal.accountId() != null) {
            demandUnchanged(proposal);
        }
    }

    private void demandUnchanged(Proposal proposal) {
        if (target(proposal).version() != proposal.version()) {
            throw changed("账户 " + proposal.whose() + " 在申请之后有变动");
        }
        if (proposal.kind() == ProposalKind.SECOND_FACTOR_REMOVAL
                && !factors.isBoundSince(proposal.account(), proposal.askedAt())) {
            throw changed("账户 " + proposal.whose() + " 的二次验证在申请之后已解除或重新绑定");
        }
    }

    /** What hands out no secret. */
    void carryOut(Proposal proposal, CurrentUser by) {
        switch (proposal.kind()) {
            case SECOND_FACTOR_REMOVAL -> factors.remove(proposal.account(), proposal.login());
            case CHANGE -> staff.change(target(proposal), proposal.person(), proposal.wanted(), by);
            case ENABLING -> enable(target(proposal), by);
            case SEPARATION_END -> separated.end();
            default -> throw new IllegalStateException("Collected by its asker: " + proposal.kind());
        }
    }

    private void enable(Account account, CurrentUser by) {
        separated.demand(account.powers());
        blocking.enable(account, by);
    }

    private Account target(Proposal proposal) {
        return accounts.findById(proposal.account()).orElseThrow();
    }

    private static RuleViolation changed(String what) {
        return new RuleViolation("", what + "，不能再按此申请办理；仍需办理的，请撤销或拒绝后重新提出");
    }
}
