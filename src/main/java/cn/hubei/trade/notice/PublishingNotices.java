package cn.hubei.trade.notice;

import cn.hubei.trade.notice.NoticeEvent.NoticeReference;
import cn.hubei.trade.platform.refusal.NotFound;
import cn.hubei.trade.reference.Departments;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Officers put the notices of their department on the portal; the province's may take down those of any. */
@Service
public class PublishingNotices {

    private final Notices notices;
    private final Editions editions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PublishingNotices(Notices notices, Editions editions, ApplicationEventPublisher events, Clock clock) {
        this.notices = notices;
        this.editions = editions;
        this.events = events;
        this.clock = clock;
    }

    /** Which notice, as the officer saw it, and who acts for which department. */
    public record NoticeOrder(long notice, long seenVersion, long officer, String department) {}

    @Transactional
    public void publish(NoticeOrder order) {
        var notice = notices.own(order.notice(), order.department(), order.seenVersion());
        var now = clock.instant();
        notice.publish(now);
        editions.record(notices.save(notice), order.officer(), now);
        events.publishEvent(new NoticeEvent.Published(NoticeReference.of(notice)));
    }

    @Transactional
    public void takeDown(NoticeOrder order) {
        var notice = notices.findById(order.notice())
                .filter(found -> sees(order.department(), found.departmentCode()))
                .orElseThrow(NotFound::new);
        notice.demandVersion(order.seenVersion());
        notice.takeDown();
        editions.end(notices.save(notice), order.officer(), clock.instant());
        events.publishEvent(new NoticeEvent.TakenDown(NoticeReference.of(notice)));
    }

    static boolean sees(String department, String other) {
        return department.equals(other) || Departments.isProvincial(department);
    }
}
