package cn.hubei.trade.notification;

import cn.hubei.trade.api.webhook.WebhookEvent;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells the main account that its webhook was stopped; of a partner's, which has no account, the operators. */
@Component
class WebhookNews {

    private final TellingNews telling;

    WebhookNews(TellingNews telling) {
        this.telling = telling;
    }

    @ApplicationModuleListener
    void on(WebhookEvent.Stopped event) {
        var webhook = event.webhook();
        var organization = webhook.organizationId();
        if (organization == null) {
            telling.tellSecurityOperators(
                    news(event, "/console/partners/" + webhook.partnerId() + "/webhooks/" + webhook.id() + "/pushes"));
        } else {
            telling.tellMainAccount(organization, news(event, "/account/webhooks/" + webhook.id() + "/pushes"));
        }
    }

    private static News news(WebhookEvent.Stopped event, String link) {
        var webhook = event.webhook();
        return new News(
                event.action() + ":" + webhook.id() + ":" + webhook.version(),
                "推送已自动停用",
                "发往 " + webhook.url() + " 的推送：" + event.because().label()
                        + "。请检查接收方的系统，恢复后在「推送」中启用，并在「推送记录」中重新推送未送达的内容。",
                link);
    }
}
