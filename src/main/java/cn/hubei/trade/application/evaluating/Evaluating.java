package cn.hubei.trade.application.evaluating;

import cn.hubei.trade.application.ApplicationEvent;
import cn.hubei.trade.application.ApplicationReference;
import cn.hubei.trade.application.Evaluation;
import cn.hubei.trade.application.OfferingApplications;
import cn.hubei.trade.offering.Scores;
import cn.hubei.trade.platform.refusal.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An enterprise rates what it was approved for, once. */
@Service
public class Evaluating {

    private final OfferingApplications applications;
    private final Scores scores;
    private final ApplicationEventPublisher events;

    Evaluating(OfferingApplications applications, Scores scores, ApplicationEventPublisher events) {
        this.applications = applications;
        this.scores = scores;
        this.events = events;
    }

    @Transactional
    public void evaluate(long id, long enterprise, Evaluation evaluation) {
        var application = applications.findByIdAndEnterpriseId(id, enterprise).orElseThrow(NotFound::new);
        application.evaluate(evaluation);
        scores.add(application.offeringId(), evaluation.quality(), evaluation.speed(), evaluation.satisfaction());
        events.publishEvent(new ApplicationEvent.Evaluated(ApplicationReference.of(applications.save(application))));
    }
}
