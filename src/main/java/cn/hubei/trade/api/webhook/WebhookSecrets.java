package cn.hubei.trade.api.webhook;

import cn.hubei.trade.api.webhook.call.SigningSecret;
import cn.hubei.trade.platform.secret.KeptSecrets;
import cn.hubei.trade.platform.secret.Secrets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The secrets of webhooks as the database keeps them: sealed, each for its webhook. */
@Component
public class WebhookSecrets implements KeptSecrets {

    private final JdbcClient db;
    private final Secrets secrets;

    WebhookSecrets(JdbcClient db, Secrets secrets) {
        this.db = db;
        this.secrets = secrets;
    }

    private record Kept(
            long id, UUID formKey, String secret, @Nullable String previousSecret) {}

    String seal(SigningSecret secret, UUID formKey) {
        return secrets.seal(secret.written(), place(formKey));
    }

    /** As the database keeps them: of which form, the present one and the one before. */
    public record Sealed(
            UUID formKey,
            String secret,
            @Nullable String previous,
            @Nullable Instant previousUntil) {

        private Stream<String> good(Instant now) {
            return previous != null && previousUntil != null && previousUntil.isAfter(now)
                    ? Stream.of(secret, previous)
                    : Stream.of(secret);
        }
    }

    /** Those that sign now, the present one first. */
    public List<SigningSecret> signing(Sealed kept, Instant now) {
        return kept.good(now)
                .map(one -> SigningSecret.of(secrets.open(one, place(kept.formKey()))))
                .toList();
    }

    private static String place(UUID formKey) {
        return "webhook " + formKey;
    }

    @Override
    public String what() {
        return "推送";
    }

    @Override
    public boolean areThere() {
        return !all().isEmpty();
    }

    @Override
    public void sealAll() {
        all().stream().filter(one -> !isSealed(one)).forEach(this::sealAnew);
    }

    private boolean isSealed(Kept one) {
        var previous = one.previousSecret();
        return secrets.isSealed(one.secret()) && (previous == null || secrets.isSealed(previous));
    }

    /** Unless another node, or its owner, was quicker. */
    private void sealAnew(Kept one) {
        var previous = one.previousSecret();
        db.sql("update webhook set secret = :sealed, previous_secret = :previous where id = :id and secret = :secret")
                .param("sealed", again(one.secret(), one))
                .param("previous", previous == null ? null : again(previous, one))
                .param("id", one.id())
                .param("secret", one.secret())
                .update();
    }

    private String again(String kept, Kept one) {
        var place = place(one.formKey());
        return secrets.seal(secrets.open(kept, place), place);
    }

    private List<Kept> all() {
        return db.sql("select id, form_key, secret, previous_secret from webhook")
                .query(Kept.class)
                .list();
    }
}
