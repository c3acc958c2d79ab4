package cn.hubei.trade.api.webhook.push;

import cn.hubei.trade.platform.list.RowMapping;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the webhook of a delivery, as it stands at the moment of the call. */
@Component
class Receivers {

    private final JdbcClient db;

    Receivers(JdbcClient db) {
        this.db = db;
    }

    Optional<Receiver> find(String target) {
        return db.sql("""
                        select id, url, disabled_at, form_key, secret, previous_secret, previous_until
                        from webhook where id = :id
                        """)
                .param("id", Long.parseLong(target))
                .query(RowMapping.of(Receiver.class))
                .optional();
    }
}
