package cn.hubei.trade.api.resource;

import cn.hubei.trade.offering.Phase;
import cn.hubei.trade.offering.Window;
import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.offering.kind.OfferingState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An offering as the database has it for a reader.
 *
 * @param listed whether its provider may act
 * @param own whether it is the reader's own
 */
record OfferingItem(
        long id,
        Kind kind,
        OfferingState state,
        String title,
        @Nullable String category,
        @Nullable String categoryLabel,
        String regionCode,
        @Nullable String region,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable Instant registrationOpensAt,
        @Nullable Instant registrationClosesAt,
        @Nullable Integer capacity,
        int seatsTaken,
        @Nullable String host,
        @Nullable String place,
        long providerId,
        String provider,
        String creditCode,
        boolean listed,
        boolean own,
        @Nullable Instant publishedAt,
        Instant changedAt)
        implements Changing {

    @Override
    public boolean isGone() {
        return !own && !(state == OfferingState.PUBLISHED && listed);
    }

    @Nullable
    Integer seatsLeft() {
        return capacity == null ? null : capacity - seatsTaken;
    }

    @Nullable
    Phase phase(Instant now) {
        return registrationOpensAt == null || registrationClosesAt == null || startsAt == null
                ? null
                : new Window(registrationOpensAt, registrationClosesAt, startsAt, endsAt).phase(now);
    }

    @Nullable
    String url() {
        return state == OfferingState.PUBLISHED ? "/" + kind.plural() + "/" + id : null;
    }
}
