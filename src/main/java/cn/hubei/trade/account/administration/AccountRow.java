package cn.hubei.trade.account.administration;

import cn.hubei.trade.account.Position;
import cn.hubei.trade.account.Power;
import cn.hubei.trade.account.Role;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of a list of accounts. */
record AccountRow(
        long id,
        String loginName,
        String displayName,
        Role role,
        @Nullable Position position,
        @Nullable String organization,
        @Nullable String department,
        String powers,
        @Nullable String mobile,
        AccountState state,
        @Nullable Role disabledBy,
        boolean mustChangePassword,
        boolean temporaryExpired,
        @Nullable Instant lockEnds,
        @Nullable Instant lastSignInAt,
        Instant createdAt,
        long version) {

    /** As the list shows it, e.g. 第三方服务商（工作人员）. */
    public String roleLabel() {
        return position == null ? role.label() : role.label() + "（" + position.label() + "）";
    }

    /** Whose it is, e.g. 张磊（provider）. */
    public String named() {
        return displayName + "（" + loginName + "）";
    }

    /** What a new temporary password is called here: the last one may never have been used. */
    public String resetLabel() {
        return temporaryExpired ? "重发临时密码" : "重置密码";
    }

    /** Then its organization cannot put it back into use. */
    public boolean isDisabledByOperator() {
        return state == AccountState.DISABLED && disabledBy == Role.OPERATOR;
    }

    public String powerLabels() {
        return Power.labels(Power.of(powers));
    }

    /** Where somebody belongs: a company or a department. */
    public String belongsTo() {
        if (organization != null) {
            return organization;
        }
        return department == null ? "—" : department;
    }
}
