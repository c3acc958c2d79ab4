package cn.hubei.trade.qualification;

import cn.hubei.trade.organization.CompanyProfile;
import cn.hubei.trade.platform.refusal.Conflict;
import cn.hubei.trade.platform.refusal.RuleViolation;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/** One version of what a company files; what was approved stays in force until a later version is approved. */
class Filing {

    @Id
    private @Nullable Long id;

    private long organizationId;
    private int number;
    private FilingState state;

    @Embedded.Empty
    private CompanyProfile profile;

    private Set<FilingAttachment> filingAttachment = new HashSet<>();
    private Instant createdAt;
    private @Nullable Instant submittedAt;
    private @Nullable Long submittedBy;
    private @Nullable Instant decidedAt;
    private @Nullable Long decidedBy;
    private @Nullable String reason;

    @Version
    private @Nullable Long version;

    @PersistenceCreator
    @SuppressWarnings("NullAway.Init")
    private Filing() {}

    private Filing(long organizationId, int number, CompanyProfile profile, Instant now) {
        this.organizationId = organizationId;
        this.number = number;
        this.state = FilingState.DRAFT;
        this.profile = profile;
        this.createdAt = now;
    }

    /** Manual 3.3: the first version takes over what was said at registration. */
    static Filing first(long organizationId, CompanyProfile registered, Instant now) {
        return new Filing(organizationId, 1, registered, now);
    }

    /** A change after approval: the same facts and pictures under the next number. */
    Filing next(Instant now) {
        var next = new Filing(organizationId, number + 1, profile, now);
        next.filingAttachment.addAll(filingAttachment);
        return next;
    }

    void edit(CompanyProfile changed, Collection<FilingAttachment> added, Collection<UUID> removed) {
        if (!isEditable()) {
            throw new Conflict();
        }
        profile = changed;
        filingAttachment.removeIf(attachment -> removed.contains(attachment.fileId()));
        filingAttachment.addAll(added);
    }

    void submit(long account, Instant now) {
        if (filingAttachment.stream().noneMatch(attachment -> attachment.kind() == AttachmentKind.BUSINESS_LICENCE)) {
            throw new RuleViolation("", "尚未上传营业执照，请点击「编辑」上传营业执照图片后再备案");
        }
        become(FilingState.SUBMITTED);
        submittedAt = now;
        submittedBy = account;
        reason = null;
        decidedAt = null;
        decidedBy = null;
    }

    void approve(long officer, Instant now) {
        become(FilingState.APPROVED);
        decided(officer, now, null);
    }

    void refuse(String why, long officer, Instant now) {
        become(FilingState.REFUSED);
        decided(officer, now, why);
    }

    /** What was approved is taken back; the organization may not act any more. */
    void revoke(String why, long officer, Instant now) {
        become(FilingState.REVOKED);
        decided(officer, now, why);
    }

    void giveWay() {
        become(FilingState.SUPERSEDED);
    }

    /** What was ever filed stays, and so does the first, for an organization has one always. */
    void demandDiscardable() {
        if (!isDiscardable()) {
            throw new Conflict();
        }
    }

    boolean isDiscardable() {
        return state == FilingState.DRAFT && number > 1;
    }

    private void become(FilingState next) {
        state = FilingState.TRANSITIONS.follow(state, next);
    }

    private void decided(long officer, Instant now, @Nullable String why) {
        decidedAt = now;
        decidedBy = officer;
        reason = why;
    }

    /** The form that acts must have been read from this very version. */
    void demandVersion(long seen) {
        if (version() != seen) {
            throw new Conflict();
        }
    }

    boolean isEditable() {
        return state == FilingState.DRAFT || state == FilingState.REFUSED;
    }

    long id() {
        return Objects.requireNonNull(id, "Not saved yet");
    }

    long organizationId() {
        return organizationId;
    }

    int number() {
        return number;
    }

    FilingState state() {
        return state;
    }

    CompanyProfile profile() {
        return profile;
    }

    Set<FilingAttachment> attachments() {
        return Set.copyOf(filingAttachment);
    }

    @Nullable
    Instant submittedAt() {
        return submittedAt;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }

    @Nullable
    String reason() {
        return reason;
    }

    long version() {
        return Objects.requireNonNull(version, "Not saved yet");
    }
}
