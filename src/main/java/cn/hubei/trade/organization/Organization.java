package cn.hubei.trade.organization;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/** A company on the platform; while {@code approvedAt} is set its filing is in force and it may act. */
public class Organization {

    /** What it is here for; a company may be both, each once. */
    public enum Kind {
        PROVIDER("第三方服务商"),
        ENTERPRISE("外贸企业");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    @Id
    private @Nullable Long id;

    private Kind kind;
    private String creditCode;

    @Embedded.Empty
    private CompanyProfile profile;

    private @Nullable String serviceArea;
    private @Nullable Instant approvedAt;
    private @Nullable Instant revokedAt;
    private Instant registeredAt;

    @Version
    private @Nullable Long version;

    @PersistenceCreator
    @SuppressWarnings("NullAway.Init")
    private Organization() {}

    private Organization(
            Kind kind, String creditCode, CompanyProfile profile, @Nullable String serviceArea, Instant now) {
        this.kind = kind;
        this.creditCode = creditCode;
        this.profile = profile;
        this.serviceArea = serviceArea;
        this.registeredAt = now;
    }

    public static Organization register(
            Kind kind, String creditCode, CompanyProfile profile, @Nullable String serviceArea, Instant now) {
        return new Organization(kind, creditCode, profile, serviceArea, now);
    }

    /** Its filing is in force from now on; what was filed becomes what it is called. */
    public void approve(CompanyProfile filed, Instant now) {
        profile = filed;
        approvedAt = now;
        revokedAt = null;
    }

    /** It may act no more, but finishes what it has begun. */
    public void revoke(Instant now) {
        approvedAt = null;
        revokedAt = now;
    }

    public long id() {
        return Objects.requireNonNull(id, "Not saved yet");
    }

    public Kind kind() {
        return kind;
    }

    public String creditCode() {
        return creditCode;
    }

    public CompanyProfile profile() {
        return profile;
    }

    public @Nullable String serviceArea() {
        return serviceArea;
    }

    public @Nullable Instant approvedAt() {
        return approvedAt;
    }

    public @Nullable Instant revokedAt() {
        return revokedAt;
    }

    public boolean isApproved() {
        return approvedAt != null;
    }
}
