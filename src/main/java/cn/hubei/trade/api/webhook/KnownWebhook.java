package cn.hubei.trade.api.webhook;

import cn.hubei.trade.api.webhook.Webhook.Author;
import cn.hubei.trade.api.webhook.Webhook.Wish;
import cn.hubei.trade.api.webhook.call.SigningSecret;
import java.util.EnumSet;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A webhook whose secret was agreed on before, as the demonstration's is. */
@Component
public class KnownWebhook {

    private final KeepingWebhooks keeping;

    KnownWebhook(KeepingWebhooks keeping) {
        this.keeping = keeping;
    }

    /** Of everything that happens to the records of this organization. */
    public void add(long organization, long account, String url, String secret) {
        keeping.add(
                WebhookOwner.organization(organization),
                new Wish(url, EnumSet.allOf(Topic.class)),
                new Author(account, UUID.randomUUID()),
                SigningSecret.of(secret));
    }
}
