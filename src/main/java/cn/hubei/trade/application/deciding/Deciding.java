package cn.hubei.trade.application.deciding;

import cn.hubei.trade.application.ApplicationEvent;
import cn.hubei.trade.application.ApplicationReference;
import cn.hubei.trade.application.OfferingApplication;
import cn.hubei.trade.application.OfferingApplications;
import cn.hubei.trade.application.applying.Admission;
import cn.hubei.trade.platform.refusal.NotFound;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A provider decides an application to what it offers (manual 3.4.2). */
@Service
public class Deciding {

    private final OfferingApplications applications;
    private final Admission admission;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Deciding(OfferingApplications applications, Admission admission, ApplicationEventPublisher events, Clock clock) {
        this.applications = applications;
        this.admission = admission;
        this.events = events;
        this.clock = clock;
    }

    /** Which application, as the provider saw it, and who decides. */
    public record DecisionOrder(long application, long seenVersion, long provider, long account) {}

    @Transactional
    public String approve(DecisionOrder order) {
        var application = load(order);
        application.approve(order.account(), clock.instant());
        events.publishEvent(new ApplicationEvent.Approved(ApplicationReference.of(applications.save(application))));
        return application.number();
    }

    /** The seats become free again. */
    @Transactional
    public String refuse(DecisionOrder order, String reason) {
        var application = load(order);
        application.refuse(reason, order.account(), clock.instant());
        admission.leave(application);
        events.publishEvent(
                new ApplicationEvent.Refused(ApplicationReference.of(applications.save(application)), reason));
        return application.number();
    }

    private OfferingApplication load(DecisionOrder order) {
        var application = applications
                .findByIdAndProviderId(order.application(), order.provider())
                .orElseThrow(NotFound::new);
        application.demandVersion(order.seenVersion());
        return application;
    }
}
