package cn.hubei.trade.api.webhook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A webhook as its list shows it. */
record WebhookRow(
        long id,
        String url,
        String events,
        @Nullable Instant previousUntil,
        @Nullable Instant disabledAt,
        @Nullable DisabledBecause disabledBecause,
        Instant createdAt,
        long version) {

    public boolean isEnabled() {
        return disabledAt == null;
    }

    public String state() {
        return disabledBecause == null ? "推送中" : disabledBecause.label();
    }

    public String topics() {
        return Topics.labels(Topics.of(events));
    }

    /** Whether the old secret still signs beside the new one. */
    public boolean isChanging(Instant now) {
        return previousUntil != null && previousUntil.isAfter(now);
    }
}
