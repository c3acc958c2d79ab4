package cn.hubei.trade.account;

import cn.hubei.trade.reference.Departments;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who makes this request, read anew for each one, so that a right taken away is gone at the next click.
 *
 * @param approved whether its organization's filing is in force
 * @param revoked whether it was in force once and was taken back
 * @param powers what an operator administers, see {@link Power}
 * @param unread how many messages wait for this account; counted to a hundred
 */
public record CurrentUser(
        long accountId,
        String loginName,
        String displayName,
        Role role,
        @Nullable Position position,
        @Nullable Long organizationId,
        @Nullable String organizationName,
        @Nullable String departmentCode,
        boolean approved,
        boolean revoked,
        String powers,
        int unread) {

    public long organization() {
        return Objects.requireNonNull(organizationId, "Only of a provider or an enterprise");
    }

    public String department() {
        return Objects.requireNonNull(departmentCode, "Only of an officer");
    }

    /** A LIKE pattern for the departments whose organizations this officer sees. */
    public String scope() {
        return Departments.scope(department());
    }

    /** What was begun under a filing in force is finished also after it was revoked. */
    public boolean finishes() {
        return approved || revoked;
    }

    public boolean decides() {
        return position != Position.CLERK;
    }

    public boolean holds(Power power) {
        return Power.of(powers).contains(power);
    }

    /** As the header shows it, e.g. 第三方服务商（主账户）. */
    public String roleLabel() {
        return position == null ? role.label() : role.label() + "（" + position.label() + "）";
    }
}
