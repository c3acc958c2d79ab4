package cn.hubei.trade.offering.preparing;

import cn.hubei.trade.file.StoredFiles;
import cn.hubei.trade.offering.Offering;
import cn.hubei.trade.offering.OfferingEvent;
import cn.hubei.trade.offering.OfferingFacts;
import cn.hubei.trade.offering.OfferingReference;
import cn.hubei.trade.offering.Offerings;
import cn.hubei.trade.offering.Outline;
import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.offering.kind.OfferingDetails;
import cn.hubei.trade.offering.publishing.Publications;
import cn.hubei.trade.platform.form.Brought;
import cn.hubei.trade.platform.refusal.NotFound;
import cn.hubei.trade.platform.refusal.RuleViolation;
import cn.hubei.trade.platform.refusal.SentBefore;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A provider drafts, edits and deletes its offerings. */
@Service
public class Preparing {

    private final Offerings offerings;
    private final Publications publications;
    private final StoredFiles files;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Preparing(
            Offerings offerings,
            Publications publications,
            StoredFiles files,
            ApplicationEventPublisher events,
            Clock clock) {
        this.offerings = offerings;
        this.publications = publications;
        this.files = files;
        this.events = events;
        this.clock = clock;
    }

    /** What a form brings. */
    public record OfferingContent(Outline outline, OfferingDetails details, FileChanges files) {

        public static OfferingContent of(Outline outline, OfferingDetails details) {
            return new OfferingContent(outline, details, FileChanges.NONE);
        }
    }

    Offering own(Kind kind, long id, long provider) {
        return offerings.findByIdAndKindAndProviderId(id, kind, provider).orElseThrow(NotFound::new);
    }

    @Transactional
    public Brought<Long> draft(Offering.OfferingAuthor author, OfferingContent content) {
        return offerings
                .findByFormKeyAndProviderId(author.formKey(), author.provider())
                .map(known -> Brought.before(same(known, content).id()))
                .orElseGet(() -> Brought.now(draftNew(author, content).id()));
    }

    private static Offering same(Offering known, OfferingContent content) {
        if (!content.files().brought().isEmpty()
                || !known.outline().equals(content.outline())
                || !known.details().equals(content.details())) {
            throw new SentBefore(known.outline().title());
        }
        return known;
    }

    private Offering draftNew(Offering.OfferingAuthor author, OfferingContent content) {
        var offering = Offering.draft(author, content.outline(), content.details(), clock.instant());
        take(content.files(), offering);
        var drafted = offerings.save(offering);
        events.publishEvent(new OfferingEvent.Drafted(OfferingReference.of(drafted)));
        return drafted;
    }

    @Transactional
    public void edit(long id, long seenVersion, Offering.OfferingAuthor author, OfferingContent content) {
        var offering = offerings.own(id, author.provider(), seenVersion);
        var before = OfferingFacts.of(offering);
        offering.edit(content.outline(), content.details());
        var cover = offering.coverFile();
        take(content.files(), offering);
        var edited = offerings.save(offering);
        if (cover != null && !cover.equals(edited.coverFile())) {
            files.letGo(cover);
        }
        events.publishEvent(OfferingEvent.Edited.of(edited, before));
    }

    private void take(FileChanges changes, Offering offering) {
        files.keep(changes.brought());
        offering.attach(changes.added(), changes.removed());
        offering.cover(changes.cover(offering.coverFile()));
    }

    /** Only where nobody has applied and no evidence lies: the database's foreign keys say so. */
    @Transactional
    public void delete(long id, long provider, long seenVersion) {
        var offering = offerings.own(id, provider, seenVersion);
        offering.demandEditable();
        try {
            publications.forget(id);
            offerings.delete(offering);
            Optional.ofNullable(offering.coverFile()).ifPresent(files::letGo);
        } catch (DataIntegrityViolationException inUse) {
            throw new RuleViolation("", "「" + offering.outline().title() + "」已有企业申请或已上传依据，不能删除；不再举办的，保持下架即可");
        }
        events.publishEvent(new OfferingEvent.Deleted(OfferingReference.of(offering)));
    }
}
