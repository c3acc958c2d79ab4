package cn.hubei.trade.account.administration;

import cn.hubei.trade.account.Account;
import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.account.Describing;
import cn.hubei.trade.account.Power;
import cn.hubei.trade.account.Role;
import cn.hubei.trade.account.administration.Inviting.Invitation;
import cn.hubei.trade.account.administration.KeepingAccounts.AccountOrder;
import cn.hubei.trade.account.confirmation.Outcome;
import cn.hubei.trade.account.confirmation.ProposedChange;
import cn.hubei.trade.account.confirmation.Proposing;
import cn.hubei.trade.account.own.OwnAccount;
import cn.hubei.trade.account.password.TemporaryPassword;
import cn.hubei.trade.platform.trail.Changes;
import cn.hubei.trade.reference.Departments;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The security administrator opens and changes the accounts of officers and of operators. */
@Service
public class KeepingStaff {

    private final KeepingAccounts keeping;
    private final Inviting inviting;
    private final SeparatedPowers separated;
    private final Departments departments;
    private final Describing describing;
    private final Clock clock;
    private final Proposing proposing;

    KeepingStaff(
            KeepingAccounts keeping,
            Inviting inviting,
            SeparatedPowers separated,
            Departments departments,
            Describing describing,
            Clock clock,
            Proposing proposing) {
        this.keeping = keeping;
        this.inviting = inviting;
        this.separated = separated;
        this.departments = departments;
        this.describing = describing;
        this.clock = clock;
        this.proposing = proposing;
    }

    @Transactional
    Optional<Issued> addOfficer(Invitation invitation, String department) {
        return inviting.invite(invitation, invited -> Account.officer(invited, department, clock.instant()));
    }

    @Transactional
    Outcome addOperator(Invitation invitation, Set<Power> powers, CurrentUser by) {
        separated.demand(powers);
        if (proposing.isDemanded(Role.OPERATOR)) {
            proposing.ask(ProposedChange.opening(invitation, powers), by);
            return Outcome.waits();
        }
        return Outcome.of(open(invitation, powers, TemporaryPassword.next()));
    }

    public Optional<Issued> open(Invitation invitation, Set<Power> powers, String password) {
        return inviting.invite(invitation, password, invited -> Account.operator(invited, powers, clock.instant()));
    }

    /** Moved to another department, an officer sees that one's organizations from the next click on. */
    @Transactional
    void editOfficer(AccountOrder order, Account.Person person, String department) {
        var account = keeping.load(order);
        var before = Objects.requireNonNull(account.departmentCode());
        var changes = OwnAccount.changes(account.person(), person)
                .add("所属商务主管部门", departments.name(before), departments.name(department));
        account.move(department);
        describing.describe(account, person, changes);
    }

    /** @return the message of what was done: saved, or waiting for a second operator */
    @Transactional
    public String editOperator(AccountOrder order, Account.Person person, Set<Power> wanted) {
        var account = keeping.load(order);
        separated.demand(wanted);
        if (opensMore(account, person, wanted, order.by()) && proposing.isDemanded(account.role())) {
            var changes = changes(account, person, wanted).toString();
            proposing.ask(ProposedChange.change(account, person, wanted, changes), order.by());
            return Outcome.WAITS;
        }
        change(account, person, wanted, order.by());
        return "account.saved";
    }

    /** Powers that it did not have, or another mailbox for its one-time codes. */
    private static boolean opensMore(Account account, Account.Person person, Set<Power> wanted, CurrentUser by) {
        return account.id() != by.accountId()
                && !(account.powers().containsAll(wanted)
                        && Objects.equals(account.person().email(), person.email()));
    }

    public void change(Account account, Account.Person person, Set<Power> wanted, CurrentUser by) {
        if (account.isEnabled() && account.powers().contains(Power.SECURITY) && !wanted.contains(Power.SECURITY)) {
            separated.demandAnotherSecurityAdministrator(account);
        }
        var changes = changes(account, person, wanted);
        account.grant(wanted, by);
        describing.describe(account, person, changes);
    }

    private static Changes changes(Account account, Account.Person person, Set<Power> wanted) {
        return OwnAccount.changes(account.person(), person)
                .add("权限", Power.labels(account.powers()), Power.labels(wanted));
    }
}
