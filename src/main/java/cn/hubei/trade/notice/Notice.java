package cn.hubei.trade.notice;

import cn.hubei.trade.platform.refusal.Conflict;
import cn.hubei.trade.platform.refusal.RuleViolation;
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
import org.springframework.data.annotation.Version;

/** What a department announces: drafted, published, taken down, edited and published again. */
public class Notice {

    private static final int MOST_ATTACHMENTS = 10;

    @Id
    private @Nullable Long id;

    private NoticeKind kind;
    private String title;
    private String body;
    private String departmentCode;
    private NoticeState state;
    private int edition;
    private @Nullable Instant publishedAt;
    private List<NoticeAttachment> noticeAttachment = new ArrayList<>();
    private Instant createdAt;
    private long createdBy;

    @LastModifiedDate
    private @Nullable Instant changedAt;

    private UUID formKey;

    @Version
    private @Nullable Long version;

    @PersistenceCreator
    @SuppressWarnings("NullAway.Init")
    private Notice() {}

    private Notice(NoticeAuthor author, NoticeText text, Instant now) {
        departmentCode = author.department();
        createdBy = author.account();
        formKey = author.formKey();
        createdAt = now;
        state = NoticeState.DRAFT;
        kind = text.kind();
        title = text.title();
        body = text.body();
    }

    /** Who writes it for which department, and the key of the form it came by. */
    public record NoticeAuthor(String department, long account, UUID formKey) {}

    static Notice draft(NoticeAuthor author, NoticeText text, Instant now) {
        return new Notice(author, text, now);
    }

    void edit(NoticeText text) {
        demandEditable();
        kind = text.kind();
        title = text.title();
        body = text.body();
    }

    void attach(List<UUID> added, Collection<UUID> removed) {
        demandEditable();
        noticeAttachment.removeIf(attachment -> removed.contains(attachment.fileId()));
        added.forEach(file -> noticeAttachment.add(new NoticeAttachment(file)));
        if (noticeAttachment.size() > MOST_ATTACHMENTS) {
            throw new RuleViolation("attachments", "附件不超过 " + MOST_ATTACHMENTS + " 个，请先移除不需要的附件");
        }
    }

    void publish(Instant now) {
        become(NoticeState.PUBLISHED);
        edition++;
        publishedAt = now;
    }

    void takeDown() {
        become(NoticeState.TAKEN_DOWN);
    }

    private void become(NoticeState next) {
        state = NoticeState.TRANSITIONS.follow(state, next);
    }

    /** What was ever on the portal stays on record. */
    void demandDeletable() {
        if (state != NoticeState.DRAFT) {
            throw new Conflict();
        }
    }

    /** The form that acts must have been read from this very version. */
    void demandVersion(long seen) {
        if (!Objects.equals(version, seen)) {
            throw new Conflict();
        }
    }

    private void demandEditable() {
        if (!state.isEditable()) {
            throw new Conflict();
        }
    }

    public long id() {
        return Objects.requireNonNull(id, "Not saved yet");
    }

    NoticeText text() {
        return new NoticeText(kind, title, body);
    }

    String departmentCode() {
        return departmentCode;
    }

    NoticeState state() {
        return state;
    }

    int edition() {
        return edition;
    }

    List<UUID> attachments() {
        return noticeAttachment.stream().map(NoticeAttachment::fileId).toList();
    }

    long version() {
        return Objects.requireNonNull(version, "Not saved yet");
    }
}
