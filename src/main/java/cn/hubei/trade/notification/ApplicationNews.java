package cn.hubei.trade.notification;

import cn.hubei.trade.account.Organizations;
import cn.hubei.trade.application.ApplicationEvent;
import cn.hubei.trade.application.ProviderReminded;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells providers and enterprises of applications. */
@Component
class ApplicationNews {

    private final Telling telling;
    private final Titles titles;
    private final Organizations organizations;

    ApplicationNews(Telling telling, Titles titles, Organizations organizations) {
        this.telling = telling;
        this.titles = titles;
        this.organizations = organizations;
    }

    @ApplicationModuleListener(
            condition = "{'application.submitted', 'application.submitted-again', 'application.approved',"
                    + " 'application.refused', 'application.withdrawn', 'application.evaluated'}"
                    + ".contains(#event.action())")
    void on(ApplicationEvent event) {
        var name = event.kind().label() + "「" + titles.ofOffering(event.offeringId()) + "」";
        var number = "服务编号 " + event.number();
        switch (event.action()) {
            case "application.submitted", "application.submitted-again" ->
                telling.tellDeciders(
                        event.providerId(),
                        toProvider(
                                event,
                                "收到新的申请：" + name,
                                titles.ofOrganization(event.enterpriseId()) + "申请" + name + "，" + number + "，请及时审批。"));
            case "application.approved" ->
                telling.tell(
                        event.enterpriseId(),
                        toEnterprise(event, "申请已通过：" + name, "贵单位对" + name + "的申请已通过审批，" + number + "。"));
            case "application.refused" ->
                telling.tell(
                        event.enterpriseId(),
                        toEnterprise(
                                event,
                                "申请未通过：" + name,
                                "贵单位对" + name + "的申请未通过审批，" + number + "。" + News.because(event.reason())
                                        + "修改后可以重新申请。"));
            case "application.withdrawn" ->
                telling.tellDeciders(
                        event.providerId(),
                        toProvider(
                                event,
                                "申请已撤回：" + name,
                                titles.ofOrganization(event.enterpriseId()) + "撤回了对" + name + "的申请，" + number
                                        + "，无需再审批。"));
            default ->
                telling.tell(
                        event.providerId(),
                        toProvider(
                                event,
                                "收到新的评价：" + name,
                                titles.ofOrganization(event.enterpriseId()) + "评价了" + name + "，" + number + "。"));
        }
    }

    /** However many applications wait, it is one message. */
    @ApplicationModuleListener
    void on(ProviderReminded event) {
        telling.tellDeciders(
                event.providerId(),
                new News(
                        "provider.reminded:" + event.reminderId(),
                        "催办：有 " + event.overdue() + " 件申请超过时限未审批",
                        "商务主管部门提醒：贵单位有 " + event.overdue() + " 件申请超过 48 小时未审批，请尽快办理。",
                        overdue(event.providerId())));
    }

    /** To whoever's filing was revoked 服务查询 is closed: 资质中心 leads it to what it may still decide. */
    private String overdue(long provider) {
        return organizations.findById(provider).orElseThrow().isApproved()
                ? "/console/service-records?state=OVERDUE"
                : "/console/filing";
    }

    private static News toProvider(ApplicationEvent event, String title, String body) {
        return new News(
                key(event),
                title,
                body,
                "/console/" + event.kind().singular() + "-applications/" + event.applicationId());
    }

    private static News toEnterprise(ApplicationEvent event, String title, String body) {
        return new News(key(event), title, body, "/console/applications/" + event.applicationId());
    }

    private static String key(ApplicationEvent event) {
        return event.action() + ":" + event.applicationId() + ":" + event.version();
    }
}
