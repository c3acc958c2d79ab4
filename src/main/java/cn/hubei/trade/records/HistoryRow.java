package cn.hubei.trade.records;

import cn.hubei.trade.offering.OfferingRow;
import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.offering.kind.OfferingState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One publication as it stood; what was edited later does not show here. */
record HistoryRow(
        long id,
        int number,
        Kind kind,
        String title,
        @Nullable String category,
        @Nullable String host,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable String place,
        String region,
        String content,
        @Nullable String email,
        @Nullable Instant registrationOpensAt,
        @Nullable Instant registrationClosesAt,
        @Nullable Integer capacity,
        @Nullable String contact,
        @Nullable String contactPhone,
        Instant createdAt,
        Instant publishedAt,
        @Nullable Instant takenDownAt,
        long providerId,
        String provider) {

    /** In the words of its kind. */
    public OfferingRow offering() {
        return new OfferingRow(
                id,
                kind,
                title,
                category,
                null,
                host,
                startsAt,
                endsAt,
                place,
                region,
                content,
                email,
                registrationOpensAt,
                registrationClosesAt,
                capacity,
                0,
                contact,
                contactPhone,
                null,
                takenDownAt == null ? OfferingState.PUBLISHED : OfferingState.TAKEN_DOWN,
                null,
                createdAt,
                providerId,
                provider,
                0);
    }

    public boolean isRunning() {
        return takenDownAt == null;
    }
}
