package cn.hubei.trade.api.webhook;

import org.jspecify.annotations.Nullable;

/** Whose a webhook is: an organization's or a partner's. */
record WebhookOwner(@Nullable Long organization, @Nullable Long partner) {

    static WebhookOwner organization(long id) {
        return new WebhookOwner(id, null);
    }

    static WebhookOwner partner(long id) {
        return new WebhookOwner(null, id);
    }
}
