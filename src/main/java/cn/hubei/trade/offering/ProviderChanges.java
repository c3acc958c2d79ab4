package cn.hubei.trade.offering;

import cn.hubei.trade.qualification.FilingEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a provider has published changes with its filing: its name, and whether it is on the portal at all. */
@Component
class ProviderChanges {

    private final JdbcClient db;

    ProviderChanges(JdbcClient db) {
        this.db = db;
    }

    @EventListener({FilingEvent.Approved.class, FilingEvent.Revoked.class})
    @Transactional
    public void change(FilingEvent event) {
        db.sql(
                        "update offering set changed_at = current_timestamp where provider_id = :provider and state = 'PUBLISHED'")
                .param("provider", event.filing().organizationId())
                .update();
    }
}
