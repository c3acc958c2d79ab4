package cn.hubei.trade.demonstration;

import cn.hubei.trade.api.webhook.KnownWebhook;
import cn.hubei.trade.demonstration.receiver.ReceiverSecrets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The provider's own program hears from now on what happens; not of the months before. */
@Component
@Profile("demonstration")
class Subscribed {

    private final KnownWebhook webhook;
    private final JdbcClient db;
    private final String url;

    Subscribed(KnownWebhook webhook, JdbcClient db, @Value("${server.port}") int port) {
        this.webhook = webhook;
        this.db = db;
        url = "http://127.0.0.1:" + port + "/demonstration/receiver";
    }

    private record Owner(long organizationId, long accountId) {}

    void subscribe() {
        var owner = db.sql("select organization_id, id account_id from account where login_name = 'provider'")
                .query(Owner.class)
                .single();
        webhook.add(owner.organizationId(), owner.accountId(), url, ReceiverSecrets.FIRST);
    }
}
