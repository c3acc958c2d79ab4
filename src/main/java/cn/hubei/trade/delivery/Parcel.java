package cn.hubei.trade.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something to be carried to one target.
 *
 * @param key of two parcels with one key only the first is carried
 * @param target a mailbox, a mobile, or the id of a webhook
 * @param expiresAt when it has lost its sense; only a secret has such a time
 */
public record Parcel(
        Channel channel,
        String key,
        String target,
        String subject,
        String body,
        @Nullable Instant expiresAt) {

    public static Parcel of(Channel channel, String key, String target, String subject, String body) {
        return new Parcel(channel, key, target, subject, body, null);
    }

    /** Gone from the queue once it is carried, and never carried late. */
    public Parcel secretUntil(Instant expiry) {
        return new Parcel(channel, key, target, subject, body, expiry);
    }

    public boolean isSecret() {
        return expiresAt != null;
    }

    /** The body may be a secret; it stands in no log. */
    @Override
    public String toString() {
        return "Parcel[" + key + "]";
    }
}
