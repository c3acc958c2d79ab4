package cn.hubei.trade.delivery;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/** A parcel that was claimed, with the number of this attempt. */
public record Due(
        long id,
        Channel channel,
        String deliveryKey,
        String target,
        String subject,
        String body,
        boolean secret,
        int attempts,
        Instant createdAt) {

    /** The same at each attempt, so that who gets it twice can tell that it is one. */
    public UUID uuid() {
        return UUID.nameUUIDFromBytes(deliveryKey.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "Due[" + id + "]";
    }
}
