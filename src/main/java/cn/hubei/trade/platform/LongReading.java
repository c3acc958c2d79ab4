package cn.hubei.trade.platform;

import javax.sql.DataSource;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** An export may take ten minutes, its reader may be slow; every other statement has its thirty seconds. */
@Component
class LongReading {

    private final DataSource source;
    private final JdbcClient db;

    LongReading(DataSource source, JdbcClient db) {
        this.source = source;
        this.db = db;
    }

    /** In the export's own transaction, and gone with it. */
    @EventListener
    @Order(0)
    void allow(Exported export) {
        if (TransactionSynchronizationManager.isActualTransactionActive() && Database.isPostgres(source)) {
            db.sql("set local statement_timeout = '10min'").update();
            db.sql("set local idle_in_transaction_session_timeout = '10min'").update();
        }
    }
}
