package cn.hubei.trade.account.administration;

import cn.hubei.trade.account.Account;
import cn.hubei.trade.account.Accounts;
import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.account.Describing;
import cn.hubei.trade.account.Position;
import cn.hubei.trade.account.administration.Inviting.Invitation;
import cn.hubei.trade.account.own.OwnAccount;
import cn.hubei.trade.platform.refusal.NotFound;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A main account or a manager keeps the sub-accounts of its own organization; another's do not exist. */
@Service
class KeepingSubAccounts {

    private final Accounts accounts;
    private final Inviting inviting;
    private final Blocking blocking;
    private final Describing describing;
    private final Clock clock;

    KeepingSubAccounts(Accounts accounts, Inviting inviting, Blocking blocking, Describing describing, Clock clock) {
        this.accounts = accounts;
        this.inviting = inviting;
        this.blocking = blocking;
        this.describing = describing;
        this.clock = clock;
    }

    /** Which account, as the form showed it, and who acts. */
    record SubAccountOrder(long id, long seenVersion, CurrentUser by) {}

    Account own(long id, CurrentUser by) {
        return accounts.findByIdAndOrganizationId(id, by.organization()).orElseThrow(NotFound::new);
    }

    @Transactional
    Optional<Issued> add(Invitation invitation, Position position, CurrentUser by) {
        return inviting.invite(
                invitation,
                invited -> Account.subAccount(invited, by.role(), position, by.organization(), clock.instant()));
    }

    @Transactional
    void edit(SubAccountOrder order, Account.Person person, Position position) {
        var account = load(order);
        var changes = OwnAccount.changes(account.person(), person)
                .add("岗位", Position.label(account.position()), position.label());
        account.place(position, order.by());
        describing.describe(account, person, changes);
    }

    @Transactional
    void disable(SubAccountOrder order) {
        blocking.disable(load(order), order.by());
    }

    @Transactional
    void enable(SubAccountOrder order) {
        blocking.enable(load(order), order.by());
    }

    @Transactional
    Issued resetPassword(SubAccountOrder order) {
        return inviting.reset(load(order), order.by());
    }

    private Account load(SubAccountOrder order) {
        var account = own(order.id(), order.by());
        account.demandVersion(order.seenVersion());
        return account;
    }
}
