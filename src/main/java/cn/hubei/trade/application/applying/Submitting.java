package cn.hubei.trade.application.applying;

import cn.hubei.trade.application.Applicant;
import cn.hubei.trade.application.ApplicationEvent;
import cn.hubei.trade.application.ApplicationReference;
import cn.hubei.trade.application.ApplicationState;
import cn.hubei.trade.application.NewApplications;
import cn.hubei.trade.application.OfferingApplication;
import cn.hubei.trade.application.OfferingApplications;
import cn.hubei.trade.application.Request;
import cn.hubei.trade.application.applying.Earlier.EarlierApplication;
import cn.hubei.trade.platform.form.Brought;
import cn.hubei.trade.platform.refusal.NotFound;
import cn.hubei.trade.platform.refusal.RuleViolation;
import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** An enterprise applies, applies again after a refusal, or withdraws. */
@Service
public class Submitting {

    private final OfferingApplications applications;
    private final NewApplications fresh;
    private final Earlier earlier;
    private final Admission admission;
    private final ApplyingQueue queue;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transactions;
    private final Clock clock;

    Submitting(
            OfferingApplications applications,
            NewApplications fresh,
            Earlier earlier,
            Admission admission,
            ApplyingQueue queue,
            ApplicationEventPublisher events,
            TransactionOperations transactions,
            Clock clock) {
        this.applications = applications;
        this.fresh = fresh;
        this.earlier = earlier;
        this.admission = admission;
        this.queue = queue;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The 服务编号. */
    public Brought<String> submit(long offering, Applicant applicant, Request request) {
        return queue.pass(offering, () -> submitOnce(offering, applicant, request));
    }

    private Brought<String> submitOnce(long offering, Applicant applicant, Request request) {
        try {
            return Objects.requireNonNull(transactions.execute(status -> submitNew(offering, applicant, request)));
        } catch (DataIntegrityViolationException twice) {
            return earlier.sent(applicant.formKey(), applicant.enterprise())
                    .map(sent -> Brought.before(sent.number()))
                    .orElseThrow(() -> new RuleViolation("", "贵单位已申请过该项目，请在「我的申请」中查看"));
        }
    }

    private Brought<String> submitNew(long offering, Applicant applicant, Request request) {
        var live = ApplicationState.live(request.wish().kind());
        var before = earlier.sentOrLive(applicant.formKey(), offering, applicant.enterprise(), live);
        if (before.isPresent()) {
            return sent(before.get());
        }
        var now = clock.instant();
        var target = admission.admit(offering, request);
        var application = fresh.keep(OfferingApplication.submit(target, applicant, request, now));
        events.publishEvent(new ApplicationEvent.Submitted(ApplicationReference.of(application)));
        return Brought.now(application.number());
    }

    private static Brought<String> sent(EarlierApplication before) {
        if (!before.sent()) {
            throw new RuleViolation("", Obstacles.applied(before));
        }
        return Brought.before(before.number());
    }

    @Transactional
    public void submitAgain(long id, long enterprise, long seenVersion, long account, Request request) {
        var application = load(id, enterprise, seenVersion);
        admission.demandNoOther(application.offeringId(), enterprise, Set.of(ApplicationState.PENDING));
        var target = admission.admit(application.offeringId(), request);
        application.submitAgain(request, target, account, clock.instant());
        events.publishEvent(
                new ApplicationEvent.SubmittedAgain(ApplicationReference.of(applications.save(application))));
    }

    @Transactional
    public void withdraw(long id, long enterprise, long seenVersion) {
        var application = load(id, enterprise, seenVersion);
        application.withdraw(clock.instant());
        admission.leave(application);
        events.publishEvent(new ApplicationEvent.Withdrawn(ApplicationReference.of(applications.save(application))));
    }

    private OfferingApplication load(long id, long enterprise, long seenVersion) {
        var application = applications.findByIdAndEnterpriseId(id, enterprise).orElseThrow(NotFound::new);
        application.demandVersion(seenVersion);
        return application;
    }
}
