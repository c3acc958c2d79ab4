package cn.hubei.trade.notification;

import cn.hubei.trade.delivery.Channel;
import cn.hubei.trade.delivery.DeliveryGivenUp;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells the operators of mail and texts that could not be sent; by message alone, since those are what fails. */
@Component
class DeliveryNews {

    private final TellingNews telling;

    DeliveryNews(TellingNews telling) {
        this.telling = telling;
    }

    @ApplicationModuleListener
    void on(DeliveryGivenUp event) {
        if (event.channel() == Channel.WEBHOOK) {
            // Its owner's affair: the webhook itself tells when it is disabled.
            return;
        }
        telling.tellSystemOperators(new News(
                "delivery.given-up:" + event.id() + ":" + event.attempts(),
                event.channel().label() + "发送失败",
                "「" + event.subjectLine() + "」尝试 " + event.attempts() + " 次后放弃。" + event.problem(),
                "/console/deliveries?state=GIVEN_UP"));
    }
}
