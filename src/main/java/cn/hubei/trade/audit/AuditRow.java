package cn.hubei.trade.audit;

import cn.hubei.trade.account.Role;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An entry as lists show it; without a position it is not yet in the chain. */
record AuditRow(
        long id,
        Instant at,
        String actorName,
        @Nullable String displayName,
        @Nullable Role role,
        @Nullable String organization,
        @Nullable String address,
        @Nullable String request,
        String action,
        String subject,
        String subjectId,
        @Nullable String detail,
        @Nullable String changes,
        @Nullable String personalDigest,
        @Nullable Long position,
        @Nullable String hash) {

    /** The name with the account, or the platform itself. */
    public String actor() {
        return displayName == null ? "系统或访客" : displayName + "（" + actorName + "）";
    }

    public String roleLabel() {
        return role == null ? "" : role.label();
    }
}
