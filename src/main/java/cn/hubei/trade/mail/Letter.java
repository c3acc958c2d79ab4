package cn.hubei.trade.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail to be sent to one address.
 *
 * @param key of two letters with one key only the first is sent
 * @param expiresAt when it has lost its sense; only a secret has such a time
 */
public record Letter(
        String key,
        String recipient,
        String subject,
        String body,
        @Nullable Instant expiresAt) {

    public static Letter of(String key, String recipient, String subject, String body) {
        return new Letter(key, recipient, subject, body, null);
    }

    static Letter secret(String key, String recipient, String subject, String body, Instant expiresAt) {
        return new Letter(key, recipient, subject, body, expiresAt);
    }

    boolean isSecret() {
        return expiresAt != null;
    }

    /** The body may be a secret; it stands in no log. */
    @Override
    public String toString() {
        return "Letter[" + key + "]";
    }
}
