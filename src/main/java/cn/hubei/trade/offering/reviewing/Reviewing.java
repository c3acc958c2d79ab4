package cn.hubei.trade.offering.reviewing;

import cn.hubei.trade.offering.Offering;
import cn.hubei.trade.offering.OfferingEvent;
import cn.hubei.trade.offering.OfferingProviders;
import cn.hubei.trade.offering.OfferingReference;
import cn.hubei.trade.offering.Offerings;
import cn.hubei.trade.offering.publishing.Publications;
import cn.hubei.trade.platform.refusal.NotFound;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Officers review the services that the providers of their department and those below it hand in (manual 3.6). */
@Service
public class Reviewing {

    private final Offerings offerings;
    private final OfferingProviders providers;
    private final Publications publications;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reviewing(
            Offerings offerings,
            OfferingProviders providers,
            Publications publications,
            ApplicationEventPublisher events,
            Clock clock) {
        this.offerings = offerings;
        this.providers = providers;
        this.publications = publications;
        this.events = events;
        this.clock = clock;
    }

    /** Which service, as the officer saw it, and who decides within which department. */
    public record ReviewOrder(long offering, long seenVersion, long officer, String department) {}

    @Transactional
    public void approve(ReviewOrder order) {
        var offering = load(order);
        var now = clock.instant();
        providers.demandApproved(offering, "该服务商的资质备案已失效，不能通过；请选择不通过并说明原因");
        offering.approve(order.officer(), now);
        publications.record(offerings.save(offering), order.officer(), now);
        events.publishEvent(new OfferingEvent.Approved(OfferingReference.of(offering)));
    }

    @Transactional
    public void refuse(ReviewOrder order, String reason) {
        var offering = load(order);
        offering.refuse(reason, order.officer(), clock.instant());
        events.publishEvent(new OfferingEvent.Refused(OfferingReference.of(offerings.save(offering)), reason));
    }

    /** What was handed in, at least once, within the department's reach; anything else does not exist for it. */
    Offering seen(long id, String department) {
        return offerings
                .findById(id)
                .filter(offering -> !offering.reviews().isEmpty())
                .filter(offering -> providers.isUnder(offering, department))
                .orElseThrow(NotFound::new);
    }

    private Offering load(ReviewOrder order) {
        var offering = seen(order.offering(), order.department());
        offering.demandVersion(order.seenVersion());
        return offering;
    }
}
