package cn.hubei.trade.offering.publishing;

import cn.hubei.trade.offering.OfferingEvent;
import cn.hubei.trade.offering.OfferingProviders;
import cn.hubei.trade.offering.OfferingReference;
import cn.hubei.trade.offering.Offerings;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A provider publishes its offerings, or hands them in for review, and takes them down. */
@Service
public class Publishing {

    private final Offerings offerings;
    private final OfferingProviders providers;
    private final Publications publications;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Publishing(
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

    @Transactional
    public void publish(long id, long provider, long seenVersion, long account) {
        var offering = offerings.own(id, provider, seenVersion);
        var now = clock.instant();
        providers.demandApproved(offering, "本单位的资质备案已失效，不能发布");
        offering.publish(now);
        publications.record(offerings.save(offering), account, now);
        events.publishEvent(new OfferingEvent.Published(OfferingReference.of(offering)));
    }

    @Transactional
    public void submit(long id, long provider, long seenVersion, long account) {
        var offering = offerings.own(id, provider, seenVersion);
        providers.demandApproved(offering, "本单位的资质备案已失效，不能报审");
        offering.submit(account, clock.instant());
        events.publishEvent(new OfferingEvent.Submitted(OfferingReference.of(offerings.save(offering))));
    }

    @Transactional
    public void takeDown(long id, long provider, long seenVersion) {
        var offering = offerings.own(id, provider, seenVersion);
        offering.takeDown();
        publications.end(offerings.save(offering).id(), clock.instant());
        events.publishEvent(new OfferingEvent.TakenDown(OfferingReference.of(offering)));
    }
}
