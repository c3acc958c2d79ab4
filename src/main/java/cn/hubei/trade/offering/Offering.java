package cn.hubei.trade.offering;

import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.offering.kind.OfferingDetails;
import cn.hubei.trade.offering.kind.OfferingState;
import cn.hubei.trade.offering.kind.Term;
import cn.hubei.trade.platform.refusal.Conflict;
import cn.hubei.trade.platform.refusal.RuleViolation;
import cn.hubei.trade.platform.time.Moments;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.LastModifiedDate;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.ReadOnlyProperty;
import org.springframework.data.annotation.Transient;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/** One life for all kinds: drafted, published, taken down and published again; the kinds differ in their details. */
public class Offering {

    private static final int MOST_ATTACHMENTS = 10;

    @Id
    private @Nullable Long id;

    private Kind kind;
    private String categories;
    private long providerId;
    private String title;
    private @Nullable String category;
    private String regionCode;

    @Embedded.Nullable
    private @Nullable Window window;

    private @Nullable Integer capacity;
    private @Nullable String contact;
    private @Nullable String contactPhone;

    /** In the kind's own table; see {@link Details}. */
    @Transient
    private OfferingDetails details;

    private List<OfferingAttachment> offeringAttachment = new ArrayList<>();
    private List<OfferingReview> offeringReview = new ArrayList<>();
    private @Nullable UUID coverFile;
    private OfferingState state;
    private @Nullable Instant submittedAt;
    private @Nullable Instant publishedAt;

    /** Counted by {@link Seats}, past this aggregate. */
    @ReadOnlyProperty
    private int seatsTaken;

    private Instant createdAt;
    private long createdBy;

    @LastModifiedDate
    private @Nullable Instant changedAt;

    private UUID formKey;

    /** As what the totals hold it. */
    @Transient
    private @Nullable OnOffer counted;

    @Version
    private @Nullable Long version;

    @PersistenceCreator
    @SuppressWarnings("NullAway.Init")
    private Offering() {}

    @SuppressWarnings("NullAway.Init") // describe() sets the rest
    private Offering(OfferingAuthor author, Outline outline, OfferingDetails details, Instant now) {
        kind = details.kind();
        categories = kind.categories().code();
        providerId = author.provider();
        createdBy = author.account();
        formKey = author.formKey();
        createdAt = now;
        state = OfferingState.DRAFT;
        describe(outline, details);
    }

    /** Who makes an offering, and the key of the form it came by. */
    public record OfferingAuthor(long provider, long account, UUID formKey) {}

    public static Offering draft(OfferingAuthor author, Outline outline, OfferingDetails details, Instant now) {
        return new Offering(author, outline, details, now);
    }

    public void edit(Outline outline, OfferingDetails details) {
        demandEditable();
        if (outline.capacity() != null && outline.capacity() < seatsTaken) {
            throw Term.CAPACITY.violation(Term.CAPACITY.label(kind) + "不能少于已占用的 " + seatsTaken + " 个");
        }
        describe(outline, details);
    }

    public void attach(List<UUID> added, Collection<UUID> removed) {
        demandEditable();
        offeringAttachment.removeIf(attachment -> removed.contains(attachment.fileId()));
        added.forEach(file -> offeringAttachment.add(new OfferingAttachment(file)));
        if (offeringAttachment.size() > MOST_ATTACHMENTS) {
            throw new RuleViolation("attachments", "附件不超过 " + MOST_ATTACHMENTS + " 个，请先移除不需要的附件");
        }
    }

    /** @param file null where the picture is taken away */
    public void cover(@Nullable UUID file) {
        demandEditable();
        coverFile = file;
    }

    /** By the provider itself, also again after it was taken down; the rules are checked each time. */
    public void publish(Instant now) {
        if (kind.isReviewed()) {
            throw new Conflict();
        }
        become(OfferingState.PUBLISHED);
        publishedAt = now;
        if (window != null) {
            window.check(kind);
            if (window.phase(now) == Phase.CLOSED || window.phase(now) == Phase.OVER) {
                throw Term.CLOSES_AT.violation("报名截止时间已过，请先编辑报名时间再发布");
            }
        }
    }

    /** Manual 3.6.1: a service goes before the department, after it was taken down once more. */
    public void submit(long account, Instant now) {
        become(OfferingState.SUBMITTED);
        submittedAt = now;
        offeringReview.add(OfferingReview.submitted(account, now));
    }

    public void approve(long officer, Instant now) {
        decide(openReview().approved(officer, now));
        become(OfferingState.PUBLISHED);
        publishedAt = now;
    }

    public void refuse(String reason, long officer, Instant now) {
        decide(openReview().refused(reason, officer, now));
        become(OfferingState.REFUSED);
    }

    public void takeDown() {
        become(OfferingState.TAKEN_DOWN);
    }

    /** Only what is neither on the portal nor before the department may change or go. */
    public void demandEditable() {
        if (!state.isEditable()) {
            throw new Conflict();
        }
    }

    /** The form that acts must have been read from this very version. */
    public void demandVersion(long seen) {
        if (version() != seen) {
            throw new Conflict();
        }
    }

    private void become(OfferingState next) {
        state = kind.life().transitions().follow(state, next);
    }

    private OfferingReview openReview() {
        if (state != OfferingState.SUBMITTED) {
            throw new Conflict();
        }
        return offeringReview.get(offeringReview.size() - 1);
    }

    private void decide(OfferingReview decided) {
        offeringReview.set(offeringReview.size() - 1, decided);
    }

    private void describe(Outline outline, OfferingDetails details) {
        if (outline.window() != null) {
            outline.window().check(kind);
        }
        title = outline.title();
        category = outline.category();
        regionCode = outline.regionCode();
        window = outline.window();
        capacity = outline.capacity();
        contact = outline.contact();
        contactPhone = outline.contactPhone();
        this.details = details;
    }

    public Outline outline() {
        return new Outline(title, category, regionCode, window, capacity, contact, contactPhone);
    }

    public OfferingDetails details() {
        return details;
    }

    /** As it was read. */
    void detailed(OfferingDetails read) {
        details = read;
    }

    public @Nullable UUID coverFile() {
        return coverFile;
    }

    /** Null where it is not on the portal. */
    @Nullable
    OnOffer onOffer() {
        return state != OfferingState.PUBLISHED
                ? null
                : new OnOffer(
                        publishedAt == null ? 0 : Moments.month(publishedAt),
                        kind.name(),
                        Objects.requireNonNullElse(category, ""));
    }

    /** As what the totals held it until now; from now on as what it is. */
    @Nullable
    OnOffer counted() {
        var before = counted;
        counted = onOffer();
        return before;
    }

    List<UUID> attachments() {
        return offeringAttachment.stream().map(OfferingAttachment::fileId).toList();
    }

    public List<OfferingReview> reviews() {
        return List.copyOf(offeringReview);
    }

    /** Why the department refused it last; empty where it did not. */
    String lastReason() {
        return state == OfferingState.REFUSED
                ? Objects.requireNonNullElse(
                        offeringReview.get(offeringReview.size() - 1).reason(), "")
                : "";
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

    public long version() {
        return Objects.requireNonNull(version, "Not saved yet");
    }
}
