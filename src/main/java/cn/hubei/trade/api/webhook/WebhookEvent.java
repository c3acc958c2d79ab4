package cn.hubei.trade.api.webhook;

import cn.hubei.trade.platform.trail.Action;
import cn.hubei.trade.platform.trail.Change;
import cn.hubei.trade.platform.trail.Recorded;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened to a webhook; its secret is never told. */
public sealed interface WebhookEvent extends Recorded {

    WebhookReference webhook();

    /** A webhook as its events name it. */
    record WebhookReference(
            long id,
            String url,
            @Nullable Long organizationId,
            @Nullable Long partnerId,
            long version) {

        static WebhookReference of(Webhook webhook) {
            var owner = webhook.owner();
            return new WebhookReference(
                    webhook.id(), webhook.url(), owner.organization(), owner.partner(), webhook.version());
        }
    }

    @Action("webhook.added")
    record Added(WebhookReference webhook, String events) implements WebhookEvent {

        @Override
        public String detail() {
            return webhook.url() + "；" + events;
        }
    }

    @Action("webhook.edited")
    record Edited(WebhookReference webhook, List<Change> changes) implements WebhookEvent {}

    @Action("webhook.secret-changed")
    record SecretChanged(WebhookReference webhook) implements WebhookEvent {}

    @Action("webhook.disabled")
    record Disabled(WebhookReference webhook) implements WebhookEvent {}

    /** By the platform, because of what the receiver answered. */
    @Action("webhook.stopped")
    record Stopped(WebhookReference webhook, DisabledBecause because) implements WebhookEvent {

        @Override
        public String detail() {
            return webhook.url() + "；" + because.label();
        }
    }

    @Action("webhook.enabled")
    record Enabled(WebhookReference webhook) implements WebhookEvent {}

    @Action("webhook.deleted")
    record Deleted(WebhookReference webhook) implements WebhookEvent {}

    @Override
    default String subject() {
        return "webhook";
    }

    @Override
    default String subjectId() {
        return String.valueOf(webhook().id());
    }

    @Override
    default String detail() {
        return webhook().url();
    }
}
