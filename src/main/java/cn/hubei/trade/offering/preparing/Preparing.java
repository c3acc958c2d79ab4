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
import java.util.Collection;
import java.util.List;
import java.util.UUID;
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
    public record OfferingContent(
            Outline outline, OfferingDetails details, List<UUID> added, Collection<UUID> removed) {

        public static OfferingContent of(Outline outline, OfferingDetails details) {
            return new OfferingContent(outline, details, List.of(), List.of());
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
        if (!content.added().isEmpty()
                || !known.outline().equals(content.outline())
                || !known.details().equals(content.details())) {
            throw new SentBefore(known.outline().title());
        }
        return known;
    }

    private Offering draftNew(Offering.OfferingAuthor author, OfferingContent content) {
        var offering = Offering.draft(author, content.outline(), content.details(), clock.instant());
        files.keep(content.added());
        offering.attach(content.added(), List.of());
        var drafted = offerings.save(offering);
        events.publishEvent(new OfferingEvent.Drafted(OfferingReference.of(drafted)));
        return drafted;
    }

    @Transactional
    public void edit(long id, long seenVersion, Offering.OfferingAuthor author, OfferingContent content) {
        var offering = offerings.own(id, author.provider(), seenVersion);
        var before = OfferingFacts.of(offering);
        offering.edit(content.outline(), content.details());
        files.keep(content.added());
        offering.attach(content.added(), content.removed());
        events.publishEvent(OfferingEvent.Edited.of(offerings.save(offering), before));
    }

    /** Only where nobody has applied and no evidence lies: the database's foreign keys say so. */
    @Transactional
    public void delete(long id, long provider, long seenVersion) {
        var offering = offerings.own(id, provider, seenVersion);
        offering.demandEditable();
        try {
            publications.forget(id);
            offerings.delete(offering);
        } catch (DataIntegrityViolationException inUse) {
            throw new RuleViolation("", "「" + offering.outline().title() + "」已有企业申请或已上传依据，不能删除；不再举办的，保持下架即可");
        }
        events.publishEvent(new OfferingEvent.Deleted(OfferingReference.of(offering)));
    }
}
