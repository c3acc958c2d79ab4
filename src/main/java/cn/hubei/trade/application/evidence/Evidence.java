package cn.hubei.trade.application.evidence;

import cn.hubei.trade.platform.refusal.Conflict;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** A file that shows that something was held: sign-in sheet, photo, report or done (manual 3.4.3, 3.5.3, 3.6.3). */
class Evidence {

    @Id
    private @Nullable Long id;

    private final long offeringId;
    private final @Nullable Long applicationId;
    private final UUID fileId;
    private final Instant uploadedAt;
    private final long uploadedBy;
    private @Nullable UUID formKey;
    private @Nullable Instant removedAt;
    private @Nullable Long removedBy;

    @Version
    private @Nullable Long version;

    Evidence(long offeringId, @Nullable Long applicationId, UUID fileId, Instant uploadedAt, long uploadedBy) {
        this.offeringId = offeringId;
        this.applicationId = applicationId;
        this.fileId = fileId;
        this.uploadedAt = uploadedAt;
        this.uploadedBy = uploadedBy;
    }

    /** A form brings all its files or none; its key lies at the first. */
    void broughtBy(UUID form) {
        formKey = form;
    }

    /** The file goes from the list; that it was there stays. */
    void remove(long account, Instant now) {
        if (removedAt != null) {
            throw new Conflict();
        }
        removedAt = now;
        removedBy = account;
    }

    long id() {
        return Objects.requireNonNull(id, "Not saved yet");
    }

    boolean isOf(EvidenceSubject subject) {
        return offeringId == subject.offering() && Objects.equals(applicationId, subject.application());
    }

    long offeringId() {
        return offeringId;
    }

    UUID fileId() {
        return fileId;
    }

    boolean isRemoved() {
        return removedAt != null;
    }
}
