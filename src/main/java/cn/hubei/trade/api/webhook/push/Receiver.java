package cn.hubei.trade.api.webhook.push;

import cn.hubei.trade.api.webhook.WebhookSecrets.Sealed;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A webhook as a call needs it. */
record Receiver(
        long id,
        String url,
        @Nullable Instant disabledAt,
        UUID formKey,
        String secret,
        @Nullable String previousSecret,
        @Nullable Instant previousUntil) {

    boolean isEnabled() {
        return disabledAt == null;
    }

    URI address() {
        return URI.create(url);
    }

    Sealed secrets() {
        return new Sealed(formKey, secret, previousSecret, previousUntil);
    }

    /** Its secrets stand in no log. */
    @Override
    public String toString() {
        return "Receiver[" + id + "]";
    }
}
