package cn.hubei.trade.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A parcel as a list shows it: never its body. */
public record DeliveryRow(
        long id,
        Channel channel,
        String target,
        String subject,
        boolean secret,
        DeliveryState state,
        int attempts,
        Instant createdAt,
        Instant nextAttemptAt,
        @Nullable Instant endedAt,
        @Nullable Integer lastStatus,
        @Nullable String problem) {

    public boolean isRepeatable() {
        return state == DeliveryState.GIVEN_UP && !secret;
    }
}
