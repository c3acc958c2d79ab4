package cn.hubei.trade.delivery;

import cn.hubei.trade.platform.privacy.Masked;
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

    /** As much of it as tells one from another; of a webhook its number. */
    public String recipient() {
        return switch (channel) {
            case SMS -> Masked.phone(target);
            case MAIL -> target;
            case WEBHOOK -> "第 " + target + " 号推送";
        };
    }

    public boolean isRepeatable() {
        return state == DeliveryState.GIVEN_UP && !secret;
    }
}
