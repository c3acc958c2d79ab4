package cn.hubei.trade.api.key;

import cn.hubei.trade.api.ApiScope;
import cn.hubei.trade.platform.refusal.Conflict;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.ReadOnlyProperty;
import org.springframework.data.annotation.Version;

/** A key of an organization or of a partner; of its secret only the hash is kept. */
public class ApiKey {

    static final Duration LONGEST_LIFE = Duration.ofDays(400);

    @Id
    private @Nullable Long id;

    private @Nullable Long organizationId;
    private @Nullable Long partnerId;
    private String name;
    private String prefix;
    private String secretHash;
    private String scopes;
    private String addresses;
    private Instant createdAt;
    private long createdBy;
    private Instant expiresAt;
    private @Nullable Instant revokedAt;
    private @Nullable Long revokedBy;

    /** Written by {@link KeyUsage}, past this aggregate. */
    @ReadOnlyProperty
    private @Nullable Instant lastUsedAt;

    private @Nullable Integer announced;
    private UUID formKey;

    @Version
    private @Nullable Long version;

    @PersistenceCreator
    @SuppressWarnings("NullAway.Init")
    private ApiKey() {}

    private ApiKey(KeyOwner owner, KeyText text, KeyTerms terms, KeyAuthor author, Instant now) {
        organizationId = owner.organization();
        partnerId = owner.partner();
        prefix = text.prefix();
        secretHash = text.hash();
        name = terms.name();
        scopes = ApiScope.text(terms.scopes());
        addresses = terms.addresses();
        expiresAt = terms.expiresAt();
        createdAt = now;
        createdBy = author.account();
        formKey = author.formKey();
    }

    /** Whose it is: one of the two. */
    public record KeyOwner(
            @Nullable Long organization, @Nullable Long partner) {

        public static KeyOwner organization(long id) {
            return new KeyOwner(id, null);
        }

        public static KeyOwner partner(long id) {
            return new KeyOwner(null, id);
        }
    }

    /** @param addresses from where it may be used, networks with blanks between; anywhere where it is empty */
    public record KeyTerms(String name, Set<ApiScope> scopes, String addresses, Instant expiresAt) {}

    /** Who makes it, and the key of the form it came by. */
    public record KeyAuthor(long account, UUID formKey) {}

    static ApiKey make(KeyOwner owner, KeyText text, KeyTerms terms, KeyAuthor author, Instant now) {
        if (terms.expiresAt().isAfter(now.plus(LONGEST_LIFE))) {
            throw new IllegalArgumentException("Longer than a key may live");
        }
        return new ApiKey(owner, text, terms, author, now);
    }

    void revoke(long account, Instant now) {
        if (revokedAt != null) {
            throw new Conflict();
        }
        revokedAt = now;
        revokedBy = account;
    }

    /** Somebody was told that it ends in so many days. */
    void announced(int days) {
        announced = days;
    }

    /** Whether that, or a nearer end, was told already. */
    boolean isAnnounced(int days) {
        return announced != null && announced <= days;
    }

    long id() {
        return Objects.requireNonNull(id, "Not saved yet");
    }

    public String name() {
        return name;
    }

    public String prefix() {
        return prefix;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    @Nullable
    Long organizationId() {
        return organizationId;
    }

    @Nullable
    Long partnerId() {
        return partnerId;
    }

    void demandVersion(long seen) {
        if (!Objects.equals(version, seen)) {
            throw new Conflict();
        }
    }
}
