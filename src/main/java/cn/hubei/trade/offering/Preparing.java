package cn.hubei.trade.offering;

import cn.hubei.trade.platform.RuleViolation;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A provider drafts, edits and deletes its offerings. */
@Service
public class Preparing {

    private final Offerings offerings;
    private final Publications publications;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Preparing(Offerings offerings, Publications publications, ApplicationEventPublisher events, Clock clock) {
        this.offerings = offerings;
        this.publications = publications;
        this.events = events;
        this.clock = clock;
    }

    /** The new offering, or the one that the same form has already brought. */
    @Transactional
    public long draft(Offering.Author author, Outline outline, OfferingDetails details) {
        return offerings
                .findByFormKey(author.formKey())
                .orElseGet(() -> offerings.save(Offering.draft(author, outline, details, clock.instant())))
                .id();
    }

    @Transactional
    public void edit(long id, long provider, long seenVersion, Outline outline, OfferingDetails details) {
        var offering = offerings.own(id, provider, seenVersion);
        offering.edit(outline, details);
        offerings.save(offering);
    }

    /** Only where nobody has applied and no evidence lies: the database's foreign keys say so. */
    @Transactional
    public void delete(long id, long provider, long seenVersion) {
        var offering = offerings.own(id, provider, seenVersion);
        offering.demandUnpublished();
        try {
            publications.forget(id);
            offerings.delete(offering);
        } catch (DataIntegrityViolationException inUse) {
            throw new RuleViolation("", "「" + offering.outline().title() + "」已有企业申请或已上传依据，不能删除；不再举办的，保持下架即可");
        }
        events.publishEvent(OfferingEvent.of("deleted", offering));
    }
}
