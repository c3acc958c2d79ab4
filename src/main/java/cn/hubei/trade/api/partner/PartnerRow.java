package cn.hubei.trade.api.partner;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A partner as the list shows it.
 *
 * @param keys that open something now
 * @param calls of the last 30 days
 */
record PartnerRow(
        long id,
        String name,
        String creditCode,
        String purpose,
        String regionPrefix,
        @Nullable Instant disabledAt,
        long keys,
        long calls,
        @Nullable Instant lastUsedAt,
        long version) {

    public boolean isDisabled() {
        return disabledAt != null;
    }
}
