package cn.hubei.trade.notification;

import cn.hubei.trade.qualification.FilingEvent;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells a department what was filed with it, and an organization what the department answered. */
@Component
class FilingNews {

    private final TellingNews telling;

    FilingNews(TellingNews telling) {
        this.telling = telling;
    }

    @ApplicationModuleListener
    void on(FilingEvent.Submitted event) {
        telling.tellOfficers(
                event.filing().department(),
                news(
                        event,
                        "收到新的资质备案：" + event.detail(),
                        event.detail() + "的资质备案已提交，等待审批，请及时办理。",
                        "/console/filings/"));
    }

    @ApplicationModuleListener
    void on(FilingEvent.Approved event) {
        answer(event, "资质备案已通过", "贵单位的资质备案已审批通过，可以办理平台各项业务。");
    }

    @ApplicationModuleListener
    void on(FilingEvent.Refused event) {
        answer(event, "资质备案未通过", "贵单位的资质备案未通过审批。" + News.because(event.reason()) + "请修改后重新提交。");
    }

    @ApplicationModuleListener
    void on(FilingEvent.Revoked event) {
        answer(event, "资质备案已被撤销", "贵单位的资质备案已被撤销。" + News.because(event.reason()));
    }

    private void answer(FilingEvent event, String title, String body) {
        telling.tell(
                event.filing().organizationId(),
                news(event, title, body, "/console/filing/").byText());
    }

    private static News news(FilingEvent event, String title, String body, String records) {
        var filing = event.filing();
        return new News(
                event.action() + ":" + filing.id() + ":" + filing.version(), title, body, records + filing.id());
    }
}
