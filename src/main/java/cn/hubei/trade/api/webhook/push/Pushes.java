package cn.hubei.trade.api.webhook.push;

import cn.hubei.trade.delivery.Channel;
import cn.hubei.trade.delivery.Deliveries;
import cn.hubei.trade.delivery.DeliveryRow;
import cn.hubei.trade.delivery.Outbox;
import cn.hubei.trade.delivery.Parcel;
import cn.hubei.trade.platform.list.Place;
import cn.hubei.trade.platform.list.Rows;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a webhook is told, what it was told, and a test. */
@Service
public class Pushes {

    private static final String TEST = "webhook.test";

    private final Outbox outbox;
    private final Deliveries deliveries;
    private final WebhookBody bodies;

    Pushes(Outbox outbox, Deliveries deliveries, WebhookBody bodies) {
        this.outbox = outbox;
        this.deliveries = deliveries;
        this.bodies = bodies;
    }

    /** In the transaction of its listener; of a key that is known already nothing more is sent. */
    @Transactional
    public void put(Push push) {
        var body = bodies.of(push.type(), push.data());
        outbox.put(Parcel.of(Channel.WEBHOOK, push.key(), target(push.webhook()), push.label(), body));
    }

    @Transactional
    public void test(long webhook) {
        var key = "hook:" + webhook + ":" + TEST + ":" + UUID.randomUUID();
        put(new Push(webhook, key, TEST, "测试", Map.of("webhook", webhook)));
    }

    Rows<DeliveryRow> of(long webhook, Place page) {
        return deliveries.to(Channel.WEBHOOK, target(webhook), page);
    }

    /** Once more, under the same id; only what was given up. */
    boolean again(long push, long webhook) {
        return deliveries.again(push, Channel.WEBHOOK, target(webhook));
    }

    private static String target(long webhook) {
        return String.valueOf(webhook);
    }
}
