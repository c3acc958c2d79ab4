package cn.hubei.trade.notification;

import cn.hubei.trade.qualification.FilingEvent;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells an organization what the department answered to its filing. */
@Component
class FilingNews {

    private final Telling telling;

    FilingNews(Telling telling) {
        this.telling = telling;
    }

    @ApplicationModuleListener(
            condition = "{'filing.approved', 'filing.returned', 'filing.revoked'}.contains(#event.action())")
    void on(FilingEvent event) {
        telling.tell(
                event.organizationId(),
                switch (event.action()) {
                    case "filing.approved" -> news(event, "资质备案已通过", "贵单位的资质备案已审批通过，可以办理平台各项业务。");
                    case "filing.returned" ->
                        news(event, "资质备案未通过", "贵单位的资质备案未通过审批。" + News.because(event.reason()) + "请修改后重新提交。");
                    default -> news(event, "资质备案已被撤销", "贵单位的资质备案已被撤销。" + News.because(event.reason()));
                });
    }

    private static News news(FilingEvent event, String title, String body) {
        return new News(
                event.action() + ":" + event.filingId() + ":" + event.version(),
                title,
                body,
                "/console/filing/" + event.filingId());
    }
}
