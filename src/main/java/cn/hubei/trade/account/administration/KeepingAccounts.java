package cn.hubei.trade.account.administration;

import cn.hubei.trade.account.Account;
import cn.hubei.trade.account.Accounts;
import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.account.Power;
import cn.hubei.trade.account.confirmation.Outcome;
import cn.hubei.trade.account.confirmation.ProposalKind;
import cn.hubei.trade.account.confirmation.Proposing;
import cn.hubei.trade.account.confirmation.Wish;
import cn.hubei.trade.platform.refusal.NotFound;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The security administrator takes accounts out of use and back, unlocks them and resets their passwords. */
@Service
public class KeepingAccounts {

    private final Accounts accounts;
    private final Blocking blocking;
    private final Inviting inviting;
    private final SeparatedPowers powers;
    private final Proposing proposing;

    KeepingAccounts(
            Accounts accounts, Blocking blocking, Inviting inviting, SeparatedPowers powers, Proposing proposing) {
        this.accounts = accounts;
        this.blocking = blocking;
        this.inviting = inviting;
        this.powers = powers;
        this.proposing = proposing;
    }

    /** Which account of which list, as the page showed it, and who acts. */
    public record Order(Register register, long id, long seenVersion, CurrentUser by) {}

    Account of(Register register, long id) {
        return accounts.findById(id).filter(register::lists).orElseThrow(NotFound::new);
    }

    @Transactional
    public Account disable(Order order) {
        var account = load(order);
        if (account.powers().contains(Power.SECURITY)) {
            powers.demandAnotherSecurityAdministrator(account);
        }
        blocking.disable(account, order.by());
        return account;
    }

    /** @return the message of what was done: enabled, or waiting for a second operator */
    @Transactional
    String enable(Order order) {
        var account = load(order);
        powers.demand(account.powers());
        if (proposing.isDemanded(account.role())) {
            proposing.ask(Wish.of(ProposalKind.ENABLING, account), order.by());
            return Outcome.WAITS;
        }
        blocking.enable(account, order.by());
        return "account.enabled";
    }

    @Transactional
    Account unlock(Order order) {
        var account = load(order);
        blocking.unlock(account);
        return account;
    }

    @Transactional
    Outcome resetPassword(Order order) {
        var account = load(order);
        account.demandResettable(order.by());
        if (proposing.isDemanded(account.role())) {
            proposing.ask(Wish.of(ProposalKind.PASSWORD_RESET, account), order.by());
            return Outcome.waits();
        }
        return Outcome.of(Optional.of(inviting.reset(account, order.by())));
    }

    Account load(Order order) {
        var account = of(order.register(), order.id());
        account.demandVersion(order.seenVersion());
        return account;
    }
}
