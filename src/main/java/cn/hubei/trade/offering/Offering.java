package cn.hubei.trade.offering;

import cn.hubei.trade.platform.Conflict;
import cn.hubei.trade.platform.RuleViolation;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.ReadOnlyProperty;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/** One life for all kinds: draft, published, withdrawn and published again; the kinds differ in their details. */
public class Offering {

    @Id
    private @Nullable Long id;

    private Kind kind;
    private long providerId;
    private String title;
    private String regionCode;

    @Embedded.Empty
    private Window window;

    private @Nullable Integer capacity;
    private @Nullable String contact;
    private @Nullable String contactPhone;
    private @Nullable Training training;
    private OfferingState state;

    /** Counted by {@link Seats}, past this aggregate. */
    @ReadOnlyProperty
    private int seatsTaken;

    private Instant createdAt;
    private long createdBy;
    private UUID formKey;

    @Version
    private @Nullable Long version;

    @PersistenceCreator
    @SuppressWarnings("NullAway.Init")
    private Offering() {}

    @SuppressWarnings("NullAway.Init") // describe() sets the rest
    private Offering(Author author, Outline outline, OfferingDetails details, Instant now) {
        kind = details.kind();
        providerId = author.provider();
        createdBy = author.account();
        formKey = author.formKey();
        createdAt = now;
        state = OfferingState.DRAFT;
        describe(outline, details);
    }

    /** Who makes an offering, and the key of the form it came by. */
    public record Author(long provider, long account, UUID formKey) {}

    static Offering draft(Author author, Outline outline, OfferingDetails details, Instant now) {
        return new Offering(author, outline, details, now);
    }

    void edit(Outline outline, OfferingDetails details) {
        demandUnpublished();
        if (outline.capacity() != null && outline.capacity() < seatsTaken) {
            throw new RuleViolation("capacity", "名额不能少于已占用的 " + seatsTaken + " 个");
        }
        describe(outline, details);
    }

    /** Also again after a withdrawal; the rules are checked each time. */
    void publish(Instant now) {
        demandUnpublished();
        window.check();
        if (window.phase(now) == Phase.CLOSED || window.phase(now) == Phase.OVER) {
            throw new RuleViolation("registrationClosesAt", "报名截止时间已过，请先编辑报名时间再发布");
        }
        state = OfferingState.PUBLISHED;
    }

    void withdraw() {
        if (state != OfferingState.PUBLISHED) {
            throw new Conflict();
        }
        state = OfferingState.WITHDRAWN;
    }

    /** Only what is not on the portal may change or go. */
    void demandUnpublished() {
        if (!isEditable()) {
            throw new Conflict();
        }
    }

    /** The form that acts must have been read from this very version. */
    void demandVersion(long seen) {
        if (version() != seen) {
            throw new Conflict();
        }
    }

    private void describe(Outline outline, OfferingDetails details) {
        outline.window().check();
        title = outline.title();
        regionCode = outline.regionCode();
        window = outline.window();
        capacity = outline.capacity();
        contact = outline.contact();
        contactPhone = outline.contactPhone();
        if (details instanceof Training described) {
            training = described;
        }
    }

    public Outline outline() {
        return new Outline(title, regionCode, window, capacity, contact, contactPhone);
    }

    public OfferingDetails details() {
        return switch (kind) {
            case TRAINING -> Objects.requireNonNull(training);
        };
    }

    public boolean isEditable() {
        return state != OfferingState.PUBLISHED;
    }

    public long id() {
        return Objects.requireNonNull(id, "Not saved yet");
    }

    public Kind kind() {
        return kind;
    }

    public long providerId() {
        return providerId;
    }

    public OfferingState state() {
        return state;
    }

    public int seatsTaken() {
        return seatsTaken;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public long version() {
        return Objects.requireNonNull(version, "Not saved yet");
    }
}
