package cn.hubei.trade.api.webhook;

import cn.hubei.trade.api.webhook.WebhookEvent.Stopped;
import cn.hubei.trade.api.webhook.WebhookEvent.WebhookReference;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a webhook's deliveries come to: the second that is given up in a row stops it, and so does 410. */
@Service
public class ReceiverAnswers {

    private final Webhooks webhooks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReceiverAnswers(Webhooks webhooks, ApplicationEventPublisher events, Clock clock) {
        this.webhooks = webhooks;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void taken(long id) {
        webhooks.findLockedById(id).filter(Webhook::hasGivenUp).ifPresent(webhook -> {
            webhook.wasTaken();
            webhooks.save(webhook);
        });
    }

    @Transactional
    public void gone(long id) {
        webhooks.findLockedById(id)
                .filter(Webhook::isEnabled)
                .ifPresent(webhook -> stop(webhook, DisabledBecause.GONE));
    }

    @Transactional
    public void givenUp(long id, long delivery) {
        webhooks.findLockedById(id).filter(Webhook::isEnabled).ifPresent(webhook -> giveUp(webhook, delivery));
    }

    private void giveUp(Webhook webhook, long delivery) {
        if (webhook.isSecondGivenUp(delivery)) {
            stop(webhook, DisabledBecause.GIVEN_UP);
        } else {
            webhook.gaveUp(delivery);
            webhooks.save(webhook);
        }
    }

    private void stop(Webhook webhook, DisabledBecause because) {
        webhook.disable(because, clock.instant());
        events.publishEvent(new Stopped(WebhookReference.of(webhooks.save(webhook)), because));
    }
}
