package cn.hubei.trade.audit;

import cn.hubei.trade.platform.refusal.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Erases the personal values of an entry on a rightful demand. The erasure is an entry of its own. */
@Service
class Erasing {

    private static final String ERASE = """
            update audit_personal set content = null, erased_by =
              (select max(id) from audit_entry where action = :action and subject = 'audit' and subject_id = :text)
            where entry_id = :id
            """;

    private final JdbcClient db;
    private final ApplicationEventPublisher events;

    Erasing(JdbcClient db, ApplicationEventPublisher events) {
        this.db = db;
        this.events = events;
    }

    /** Once erased there is nothing left to do. */
    @Transactional
    public void erase(long entry) {
        if (!isKept(entry)) {
            return;
        }
        events.publishEvent(new AuditEvent.Erased(entry));
        db.sql(ERASE)
                .param("action", AuditEvent.Erased.ACTION)
                .param("text", String.valueOf(entry))
                .param("id", entry)
                .update();
    }

    private boolean isKept(long entry) {
        return db.sql("select content from audit_personal where entry_id = :id for update")
                .param("id", entry)
                .query((row, number) -> row.getString(1) != null)
                .optional()
                .orElseThrow(NotFound::new);
    }
}
