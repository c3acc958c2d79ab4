package cn.hubei.trade.application;

import cn.hubei.trade.platform.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An enterprise rates what it was approved for, once. */
@Service
public class Evaluating {

    private final OfferingApplications applications;
    private final ApplicationEventPublisher events;

    Evaluating(OfferingApplications applications, ApplicationEventPublisher events) {
        this.applications = applications;
        this.events = events;
    }

    @Transactional
    public void evaluate(long id, long enterprise, Evaluation evaluation) {
        var application = applications.findByIdAndEnterpriseId(id, enterprise).orElseThrow(NotFound::new);
        application.evaluate(evaluation);
        events.publishEvent(ApplicationEvent.of("evaluated", applications.save(application)));
    }
}
