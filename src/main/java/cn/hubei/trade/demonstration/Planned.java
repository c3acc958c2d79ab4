package cn.hubei.trade.demonstration;

import cn.hubei.trade.offering.Window;
import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.offering.kind.OfferingState;
import cn.hubei.trade.offering.kind.Samples;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An offering of the past year, or of the coming weeks.
 *
 * @param since when it was put on the portal; of a draft, when it was written
 * @param title the topic's, or with the city where it is held once more
 */
record Planned(
        Kind kind,
        Member by,
        Samples.Topic topic,
        String title,
        @Nullable Window window,
        @Nullable Integer capacity,
        OfferingState state,
        Instant since,
        UUID key) {

    boolean isOnOffer() {
        return state == OfferingState.PUBLISHED;
    }

    boolean wasPublished() {
        return state == OfferingState.PUBLISHED || state == OfferingState.TAKEN_DOWN;
    }

    /** What is used again and again is done as soon as it is approved. */
    @Nullable
    Instant over() {
        return window == null ? null : Objects.requireNonNullElse(window.endsAt(), window.startsAt());
    }
}
