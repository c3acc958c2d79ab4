package cn.hubei.trade.demonstration;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Marks a database that the demonstration filled: everybody knows the passwords of its accounts. */
@Component
public class DemonstrationMark {

    private final JdbcClient db;

    DemonstrationMark(JdbcClient db) {
        this.db = db;
    }

    public boolean isSet() {
        return db.sql("select count(*) from demonstration").query(Long.class).single() > 0;
    }

    void set() {
        db.sql("insert into demonstration (filled_at) values (current_timestamp)")
                .update();
    }
}
