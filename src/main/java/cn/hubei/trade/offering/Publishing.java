package cn.hubei.trade.offering;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A provider publishes and withdraws its offerings. */
@Service
public class Publishing {

    private final Offerings offerings;
    private final Publications publications;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Publishing(Offerings offerings, Publications publications, ApplicationEventPublisher events, Clock clock) {
        this.offerings = offerings;
        this.publications = publications;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void publish(long id, long provider, long seenVersion, long account) {
        var offering = offerings.own(id, provider, seenVersion);
        var now = clock.instant();
        offering.publish(now);
        publications.record(offerings.save(offering), account, now);
        events.publishEvent(OfferingEvent.of("published", offering));
    }

    @Transactional
    public void withdraw(long id, long provider, long seenVersion) {
        var offering = offerings.own(id, provider, seenVersion);
        offering.withdraw();
        publications.end(offerings.save(offering).id(), clock.instant());
        events.publishEvent(OfferingEvent.of("withdrawn", offering));
    }
}
