package cn.hubei.trade.notice;

import cn.hubei.trade.file.StoredFiles;
import cn.hubei.trade.notice.NoticeEvent.NoticeReference;
import cn.hubei.trade.platform.form.Brought;
import cn.hubei.trade.platform.refusal.SentBefore;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Officers draft, edit and delete the notices of their own department. */
@Service
public class WritingNotices {

    private final Notices notices;
    private final StoredFiles files;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WritingNotices(Notices notices, StoredFiles files, ApplicationEventPublisher events, Clock clock) {
        this.notices = notices;
        this.files = files;
        this.events = events;
        this.clock = clock;
    }

    /** What a form brings. */
    public record NoticeContent(NoticeText text, List<UUID> added, Collection<UUID> removed) {

        public static NoticeContent of(NoticeText text) {
            return new NoticeContent(text, List.of(), List.of());
        }
    }

    @Transactional
    public Brought<Long> draft(Notice.NoticeAuthor author, NoticeContent content) {
        return notices.findByFormKey(author.formKey())
                .map(known -> Brought.before(same(known, content).id()))
                .orElseGet(() -> Brought.now(draftNew(author, content).id()));
    }

    private static Notice same(Notice known, NoticeContent content) {
        if (!content.added().isEmpty() || !known.text().equals(content.text())) {
            throw new SentBefore(known.text().title());
        }
        return known;
    }

    private Notice draftNew(Notice.NoticeAuthor author, NoticeContent content) {
        var notice = Notice.draft(author, content.text(), clock.instant());
        files.keep(content.added());
        notice.attach(content.added(), List.of());
        var drafted = notices.save(notice);
        events.publishEvent(new NoticeEvent.Drafted(NoticeReference.of(drafted)));
        return drafted;
    }

    @Transactional
    public void edit(long id, long seenVersion, Notice.NoticeAuthor author, NoticeContent content) {
        var notice = notices.own(id, author.department(), seenVersion);
        var before = notice.text();
        notice.edit(content.text());
        files.keep(content.added());
        notice.attach(content.added(), content.removed());
        events.publishEvent(NoticeEvent.Edited.of(notices.save(notice), before));
    }

    /** Only what was never published. */
    @Transactional
    public void delete(long id, long seenVersion, String department) {
        var notice = notices.own(id, department, seenVersion);
        notice.demandDeletable();
        notices.delete(notice);
        events.publishEvent(new NoticeEvent.Deleted(NoticeReference.of(notice)));
    }
}
