package cn.hubei.trade.api.webhook;

import cn.hubei.trade.platform.list.RowMapping;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The webhooks of one owner, who has few. */
@Component
class WebhookRows {

    private final JdbcClient db;

    WebhookRows(JdbcClient db) {
        this.db = db;
    }

    List<WebhookRow> of(WebhookOwner owner) {
        return db.sql("""
                        select id, url, events, previous_until, disabled_at, disabled_because, created_at, version
                        from webhook where organization_id = :organization or partner_id = :partner order by id
                        """)
                .param("organization", owner.organization())
                .param("partner", owner.partner())
                .query(RowMapping.of(WebhookRow.class))
                .list();
    }
}
