package cn.hubei.trade.audit;

import org.jspecify.annotations.Nullable;

/** Who acted, under the names of that moment; nobody where the platform itself acts. */
record Actor(
        @Nullable Long accountId,
        String loginName,
        @Nullable String displayName,
        @Nullable String role,
        @Nullable Long organizationId,
        @Nullable String organization) {

    static final Actor NOBODY = new Actor(null, "-", null, null, null, null);
}
