package cn.hubei.trade.notification;

import cn.hubei.trade.application.ApplicationEvent;
import cn.hubei.trade.application.ProviderReminded;
import cn.hubei.trade.notification.Titles.Names;
import cn.hubei.trade.organization.Organizations;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells providers and enterprises of applications. */
@Component
class ApplicationNews {

    private final TellingNews telling;
    private final Titles titles;
    private final Organizations organizations;

    ApplicationNews(TellingNews telling, Titles titles, Organizations organizations) {
        this.telling = telling;
        this.titles = titles;
        this.organizations = organizations;
    }

    @ApplicationModuleListener
    void on(ApplicationEvent.Submitted event) {
        tellOfApplying(event);
    }

    @ApplicationModuleListener
    void on(ApplicationEvent.SubmittedAgain event) {
        tellOfApplying(event);
    }

    private void tellOfApplying(ApplicationEvent event) {
        var names = titles.of(event.application());
        var name = name(event, names);
        tellProvider(event, "收到新的申请：" + name, names.enterprise() + "申请" + name + "，" + number(event) + "，请及时审批。");
    }

    @ApplicationModuleListener
    void on(ApplicationEvent.Withdrawn event) {
        var names = titles.of(event.application());
        var name = name(event, names);
        tellProvider(event, "申请已撤回：" + name, names.enterprise() + "撤回了对" + name + "的申请，" + number(event) + "，无需再审批。");
    }

    @ApplicationModuleListener
    void on(ApplicationEvent.Approved event) {
        var name = name(event, titles.of(event.application()));
        tellEnterprise(event, "申请已通过：" + name, "贵单位对" + name + "的申请已通过审批，" + number(event) + "。");
    }

    @ApplicationModuleListener
    void on(ApplicationEvent.Refused event) {
        var name = name(event, titles.of(event.application()));
        tellEnterprise(
                event,
                "申请未通过：" + name,
                "贵单位对" + name + "的申请未通过审批，" + number(event) + "。" + News.because(event.reason()) + "修改后可以重新申请。");
    }

    /** Nothing is to be decided, so a clerk is told too. */
    @ApplicationModuleListener
    void on(ApplicationEvent.Evaluated event) {
        var names = titles.of(event.application());
        var name = name(event, names);
        var body = names.enterprise() + "评价了" + name + "，" + number(event) + "。";
        telling.tell(event.application().providerId(), toProvider(event, "收到新的评价：" + name, body));
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

    private void tellProvider(ApplicationEvent event, String title, String body) {
        telling.tellDeciders(event.application().providerId(), toProvider(event, title, body));
    }

    private void tellEnterprise(ApplicationEvent event, String title, String body) {
        var application = event.application();
        telling.tell(
                application.enterpriseId(),
                new News(key(event), title, body, "/console/applications/" + application.id()).byText());
    }

    private static News toProvider(ApplicationEvent event, String title, String body) {
        var application = event.application();
        return new News(
                key(event),
                title,
                body,
                "/console/" + application.kind().singular() + "-applications/" + application.id());
    }

    private static String name(ApplicationEvent event, Names names) {
        return event.application().kind().label() + "「" + names.offering() + "」";
    }

    private static String number(ApplicationEvent event) {
        return "服务编号 " + event.application().number();
    }

    private static String key(ApplicationEvent event) {
        var application = event.application();
        return event.action() + ":" + application.id() + ":" + application.version();
    }
}
