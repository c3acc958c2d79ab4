package cn.hubei.trade.account.administration;

import cn.hubei.trade.account.Account;
import cn.hubei.trade.account.Accounts;
import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.account.Power;
import cn.hubei.trade.account.confirmation.Outcome;
import cn.hubei.trade.account.confirmation.ProposalKind;
import cn.hubei.trade.account.confirmation.ProposedChange;
import cn.hubei.trade.account.confirmation.Proposing;
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
    public record AccountOrder(AccountList list, long id, long seenVersion, CurrentUser by) {}

    Account of(AccountList list, long id) {
        return accounts.findById(id).filter(list::lists).orElseThrow(NotFound::new);
    }

    @Transactional
    public Account disable(AccountOrder order) {
        var account = load(order);
        if (account.powers().contains(Power.SECURITY)) {
            powers.demandAnotherSecurityAdministrator(account);
        }
        blocking.disable(account, order.by());
        return account;
    }

    /** @return the message of what was done: enabled, or waiting for a second operator */
    @Transactional
    String enable(AccountOrder order) {
        var account = load(order);
        powers.demand(account.powers());
        if (proposing.isDemanded(account.role())) {
            proposing.ask(ProposedChange.of(ProposalKind.ENABLING, account), order.by());
            return Outcome.WAITS;
        }
        blocking.enable(account, order.by());
        return "account.enabled";
    }

    @Transactional
    Account unlock(AccountOrder order) {
        var account = load(order);
        blocking.unlock(account);
        return account;
    }

    @Transactional
    Outcome resetPassword(AccountOrder order) {
        var account = load(order);
        account.demandResettable(order.by());
        if (proposing.isDemanded(account.role())) {
            proposing.ask(ProposedChange.of(ProposalKind.PASSWORD_RESET, account), order.by());
            return Outcome.waits();
        }
        return Outcome.of(Optional.of(inviting.reset(account, order.by())));
    }

    Account load(AccountOrder order) {
        var account = of(order.list(), order.id());
        account.demandVersion(order.seenVersion());
        return account;
    }
}
