package cn.hubei.trade.account;

import cn.hubei.trade.account.Inviting.Invitation;
import cn.hubei.trade.account.KeepingAccounts.Order;
import cn.hubei.trade.reference.Departments;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The security administrator opens and changes the accounts of officers and of operators. */
@Service
class KeepingStaff {

    private final KeepingAccounts keeping;
    private final Inviting inviting;
    private final SeparatedPowers separated;
    private final Departments departments;
    private final Describing describing;
    private final Clock clock;

    KeepingStaff(
            KeepingAccounts keeping,
            Inviting inviting,
            SeparatedPowers separated,
            Departments departments,
            Describing describing,
            Clock clock) {
        this.keeping = keeping;
        this.inviting = inviting;
        this.separated = separated;
        this.departments = departments;
        this.describing = describing;
        this.clock = clock;
    }

    @Transactional
    Optional<Issued> addOfficer(Invitation invitation, String department) {
        return inviting.invite(invitation, invited -> Account.officer(invited, department, clock.instant()));
    }

    @Transactional
    Optional<Issued> addOperator(Invitation invitation, Set<Power> powers) {
        separated.demand(powers);
        return inviting.invite(invitation, invited -> Account.operator(invited, powers, clock.instant()));
    }

    /** Moved to another department, an officer sees that one's organizations from the next click on. */
    @Transactional
    void editOfficer(Order order, Account.Person person, String department) {
        var account = keeping.load(order);
        var before = Objects.requireNonNull(account.departmentCode());
        var changes = OwnAccount.changes(account.person(), person)
                .add("所属商务主管部门", departments.name(before), departments.name(department));
        account.move(department);
        describing.describe(account, person, changes);
    }

    @Transactional
    void editOperator(Order order, Account.Person person, Set<Power> wanted) {
        var account = keeping.load(order);
        separated.demand(wanted);
        if (account.isEnabled() && account.powers().contains(Power.SECURITY) && !wanted.contains(Power.SECURITY)) {
            separated.demandAnotherSecurityAdministrator(account);
        }
        var changes = OwnAccount.changes(account.person(), person)
                .add("权限", Power.labels(account.powers()), Power.labels(wanted));
        account.grant(wanted, order.by());
        describing.describe(account, person, changes);
    }
}
