package cn.hubei.trade.api.access;

import cn.hubei.trade.account.Position;
import cn.hubei.trade.account.Role;
import cn.hubei.trade.api.ApiCaller;
import cn.hubei.trade.api.ApiCaller.OwnerOfKey;
import cn.hubei.trade.api.ApiCaller.PartnerOfKey;
import cn.hubei.trade.api.ApiScope;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A key with whose it is, as one statement reads it; either a partner's or an organization's part is there. */
record KeyRow(
        long id,
        String prefix,
        String secretHash,
        String scopes,
        String addresses,
        Instant expiresAt,
        boolean revoked,
        @Nullable Long partnerId,
        @Nullable String regionPrefix,
        @Nullable Long organizationId,
        String name,
        @Nullable String creditCode,
        @Nullable Role role,
        long account,
        @Nullable Position position,
        boolean finishes) {

    ApiCaller caller() {
        return new ApiCaller(id, prefix, name, ApiScope.of(scopes), partner(), owner());
    }

    private @Nullable PartnerOfKey partner() {
        return partnerId == null ? null : new PartnerOfKey(partnerId, Objects.requireNonNull(regionPrefix));
    }

    private @Nullable OwnerOfKey owner() {
        return organizationId == null
                ? null
                : new OwnerOfKey(
                        organizationId,
                        Objects.requireNonNull(creditCode),
                        Objects.requireNonNull(role),
                        account,
                        Objects.requireNonNull(position),
                        finishes);
    }
}
