package cn.hubei.trade.notification;

import cn.hubei.trade.offering.OfferingEvent;
import cn.hubei.trade.organization.Organizations;
import cn.hubei.trade.platform.time.Moments;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Tells a department what was handed in for review, a provider what the department answered, and enterprises that what
 * they applied to was taken down or changed.
 */
@Component
class OfferingNews {

    private final TellingNews telling;
    private final Organizations organizations;
    private final JdbcClient db;
    private final Clock clock;

    OfferingNews(TellingNews telling, Organizations organizations, JdbcClient db, Clock clock) {
        this.telling = telling;
        this.organizations = organizations;
        this.db = db;
        this.clock = clock;
    }

    /** An application that still waits, or leads to something that has yet to take place. */
    private record Concerned(long application, long enterprise) {}

    @ApplicationModuleListener
    void on(OfferingEvent.Submitted event) {
        var offering = event.offering();
        var provider =
                organizations.findById(offering.providerId()).orElseThrow().profile();
        telling.tellOfficers(
                provider.departmentCode(),
                new News(
                        key(event),
                        "收到新的报审：" + name(event),
                        provider.name() + "报审了" + name(event) + "，等待审核，请及时办理。",
                        "/console/" + offering.kind().singular() + "-reviews/" + offering.id()));
    }

    @ApplicationModuleListener
    void on(OfferingEvent.Refused event) {
        var name = name(event);
        tellProvider(
                event,
                event.offering().kind().label() + "未通过审核：" + name,
                name + "未通过审核。" + News.because(event.reason()) + "请修改后重新报审。");
    }

    @ApplicationModuleListener
    void on(OfferingEvent.Approved event) {
        var name = name(event);
        tellProvider(event, event.offering().kind().label() + "已通过审核：" + name, name + "已通过审核，并在门户展示。");
        tellChanged(event);
    }

    @ApplicationModuleListener
    void on(OfferingEvent.Published event) {
        tellChanged(event);
    }

    @ApplicationModuleListener
    void on(OfferingEvent.TakenDown event) {
        var name = name(event);
        tellConcerned(event, name + "已下架", "贵单位申请的" + name + "已由主办单位下架。已提交的申请仍可查看，如有疑问请联系主办单位。");
    }

    private void tellProvider(OfferingEvent event, String title, String body) {
        var offering = event.offering();
        telling.tell(
                offering.providerId(),
                new News(key(event), title, body, "/console/" + offering.kind().plural() + "/" + offering.id()));
    }

    /** Whoever has applied saw an earlier publication. */
    private void tellChanged(OfferingEvent event) {
        var name = name(event);
        tellConcerned(event, name + "已重新发布", "贵单位申请的" + name + "信息可能有变更，现已重新发布，请核对时间、地点等内容。");
    }

    private void tellConcerned(OfferingEvent event, String title, String body) {
        concerned(event.offering().id())
                .forEach(one -> telling.tell(
                        one.enterprise(),
                        new News(
                                        key(event) + ":" + one.application(),
                                        title,
                                        body,
                                        "/console/applications/" + one.application())
                                .byText()));
    }

    private List<Concerned> concerned(long offering) {
        return db.sql("""
                        select a.application_id application, a.enterprise_id enterprise
                        from application_fact a join offering_fact o on o.offering_id = a.offering_id
                        where a.offering_id = :offering and (a.state = 'PENDING'
                          or (a.state = 'APPROVED' and coalesce(o.ends_at, o.starts_at) > :now))
                        order by a.application_id
                        """)
                .param("offering", offering)
                .param("now", Moments.db(clock.instant()))
                .query(Concerned.class)
                .list();
    }

    private static String name(OfferingEvent event) {
        return event.offering().kind().label() + "「" + event.offering().title() + "」";
    }

    private static String key(OfferingEvent event) {
        var offering = event.offering();
        return event.action() + ":" + offering.id() + ":" + offering.version();
    }
}
