package cn.hubei.trade.api.webhook;

import cn.hubei.trade.platform.refusal.Conflict;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;

/** An address that hears what happens; its secrets are sealed. */
class Webhook {

    static final Duration OLD_SECRET_LIVES = Duration.ofHours(24);

    @Id
    private @Nullable Long id;

    private @Nullable Long organizationId;
    private @Nullable Long partnerId;
    private String url;
    private String events;
    private String secret;
    private @Nullable String previousSecret;
    private @Nullable Instant previousUntil;
    private @Nullable Instant disabledAt;
    private @Nullable DisabledBecause disabledBecause;
    private @Nullable Long givenUpDelivery;
    private Instant createdAt;
    private long createdBy;
    private UUID formKey;

    @Version
    private @Nullable Long version;

    @PersistenceCreator
    @SuppressWarnings("NullAway.Init")
    private Webhook() {}

    private Webhook(WebhookOwner owner, Wish wish, String secret, Author author, Instant now) {
        organizationId = owner.organization();
        partnerId = owner.partner();
        url = wish.url();
        events = Topics.text(wish.topics());
        this.secret = secret;
        createdAt = now;
        createdBy = author.account();
        formKey = author.formKey();
    }

    /** Where it leads and what it is told. */
    record Wish(String url, Set<Topic> topics) {}

    /** Who adds it, and the key of the form it came by. */
    record Author(long account, UUID formKey) {}

    static Webhook add(WebhookOwner owner, Wish wish, String sealedSecret, Author author, Instant now) {
        return new Webhook(owner, wish, sealedSecret, author, now);
    }

    void edit(Wish wish) {
        url = wish.url();
        events = Topics.text(wish.topics());
    }

    /** The old one signs too for a day, so that the receiver can take over the new one without a break. */
    void changeSecret(String sealedSecret, Instant now) {
        previousSecret = secret;
        previousUntil = now.plus(OLD_SECRET_LIVES);
        secret = sealedSecret;
    }

    void disable(DisabledBecause because, Instant now) {
        if (!isEnabled()) {
            throw new Conflict();
        }
        disabledAt = now;
        disabledBecause = because;
    }

    void enable() {
        if (isEnabled()) {
            throw new Conflict();
        }
        disabledAt = null;
        disabledBecause = null;
        givenUpDelivery = null;
    }

    /** Whether that was the second in a row; told of the same one twice, it is one. */
    boolean isSecondGivenUp(long delivery) {
        return givenUpDelivery != null && givenUpDelivery != delivery;
    }

    void gaveUp(long delivery) {
        givenUpDelivery = delivery;
    }

    void wasTaken() {
        givenUpDelivery = null;
    }

    boolean hasGivenUp() {
        return givenUpDelivery != null;
    }

    boolean isEnabled() {
        return disabledAt == null;
    }

    long id() {
        return Objects.requireNonNull(id, "Not saved yet");
    }

    WebhookOwner owner() {
        return new WebhookOwner(organizationId, partnerId);
    }

    String url() {
        return url;
    }

    Set<Topic> topics() {
        return Topics.of(events);
    }

    UUID formKey() {
        return formKey;
    }

    long version() {
        return Objects.requireNonNull(version, "Not saved yet");
    }

    void demandVersion(long seen) {
        if (!Objects.equals(version, seen)) {
            throw new Conflict();
        }
    }
}
