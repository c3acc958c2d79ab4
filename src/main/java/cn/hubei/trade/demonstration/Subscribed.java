package cn.hubei.trade.demonstration;

import cn.hubei.trade.api.key.KnownKey;
import cn.hubei.trade.api.webhook.KnownWebhook;
import cn.hubei.trade.demonstration.receiver.ReceiverSecrets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The provider's own program: it has a key, and hears from now on what happens; not of the months before. */
@Component
@Profile("demonstration")
class Subscribed {

    /** Whoever has it reads and decides in the demonstration's own data. */
    static final String KEY = "hbt_demo2026_PublicKeyOfTheDemonstrationNeverForOthers00";

    private final KnownWebhook webhook;
    private final KnownKey key;
    private final JdbcClient db;
    private final String url;

    Subscribed(KnownWebhook webhook, KnownKey key, JdbcClient db, @Value("${server.port}") int port) {
        this.webhook = webhook;
        this.key = key;
        this.db = db;
        url = "http://127.0.0.1:" + port + "/demonstration/receiver";
    }

    private record Owner(long organizationId, long accountId) {}

    void subscribe() {
        var owner = db.sql("select organization_id, id account_id from account where login_name = 'provider'")
                .query(Owner.class)
                .single();
        key.add(owner.organizationId(), owner.accountId(), KEY);
        webhook.add(owner.organizationId(), owner.accountId(), url, ReceiverSecrets.FIRST);
    }
}
