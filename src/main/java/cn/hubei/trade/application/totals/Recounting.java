package cn.hubei.trade.application.totals;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts all totals once more from what they count, where the past was changed below the platform. */
@Service
public class Recounting {

    private final JdbcClient db;

    Recounting(JdbcClient db) {
        this.db = db;
    }

    @Transactional
    public void recount() {
        refill("application_total", "application_count", "provider_id, counted_in, " + Sums.COLUMNS);
        refill("department_total", "department_count", "scope, counted_in, slot, " + Sums.COLUMNS);
        refill("applicant", "applicant_count", "scope, counted_in, enterprise_id, applications");
        refill("applicant_total", "applicant_total_count", "scope, counted_in, slot, applicants");
    }

    private void refill(String table, String counted, String columns) {
        db.sql("delete from " + table).update();
        db.sql("insert into %s (%s) select %s from %s".formatted(table, columns, columns, counted))
                .update();
    }
}
