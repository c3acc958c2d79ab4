package cn.hubei.trade.platform.export;

import cn.hubei.trade.platform.database.Database;
import java.io.IOException;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives an export ten minutes for its statement, where others have thirty seconds. */
@Component
public class LongReading {

    private final DataSource source;
    private final JdbcClient db;

    LongReading(DataSource source, JdbcClient db) {
        this.source = source;
        this.db = db;
    }

    /** What reads, and writes what it has read to somebody. */
    public interface Work {

        void run() throws IOException;
    }

    @Transactional(readOnly = true)
    public void read(Work work) throws IOException {
        if (Database.isPostgres(source)) {
            db.sql("set local statement_timeout = '10min'").update();
            db.sql("set local idle_in_transaction_session_timeout = '10min'").update();
        }
        work.run();
    }
}
