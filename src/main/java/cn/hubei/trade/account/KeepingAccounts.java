package cn.hubei.trade.account;

import cn.hubei.trade.platform.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The security administrator takes accounts out of use and back, unlocks them and resets their passwords. */
@Service
class KeepingAccounts {

    private final Accounts accounts;
    private final Blocking blocking;
    private final Inviting inviting;
    private final SeparatedPowers powers;

    KeepingAccounts(Accounts accounts, Blocking blocking, Inviting inviting, SeparatedPowers powers) {
        this.accounts = accounts;
        this.blocking = blocking;
        this.inviting = inviting;
        this.powers = powers;
    }

    /** Which account of which list, as the page showed it, and who acts. */
    record Order(Register register, long id, long seenVersion, CurrentUser by) {}

    Account of(Register register, long id) {
        return accounts.findById(id).filter(register::lists).orElseThrow(NotFound::new);
    }

    @Transactional
    Account disable(Order order) {
        var account = load(order);
        if (account.powers().contains(Power.SECURITY)) {
            powers.demandAnotherSecurityAdministrator(account);
        }
        blocking.disable(account, order.by());
        return account;
    }

    @Transactional
    Account enable(Order order) {
        var account = load(order);
        powers.demand(account.powers());
        blocking.enable(account, order.by());
        return account;
    }

    @Transactional
    Account unlock(Order order) {
        var account = load(order);
        blocking.unlock(account);
        return account;
    }

    @Transactional
    Issued resetPassword(Order order) {
        return inviting.reset(load(order), order.by());
    }

    Account load(Order order) {
        var account = of(order.register(), order.id());
        account.demandVersion(order.seenVersion());
        return account;
    }
}
