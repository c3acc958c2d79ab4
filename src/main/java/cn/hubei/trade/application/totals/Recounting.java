package cn.hubei.trade.application.totals;

import cn.hubei.trade.offering.OnOfferCounting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts all totals once more from what they count, where the past was changed below the platform. */
@Service
public class Recounting {

    private final JdbcClient db;
    private final OnOfferCounting offered;

    Recounting(JdbcClient db, OnOfferCounting offered) {
        this.db = db;
        this.offered = offered;
    }

    @Transactional
    public void recount() {
        offered.recount();
        refill("application_total", "application_count", "provider_id, counted_in, " + Sums.COLUMNS);
        refill("department_total", "department_count", "scope, counted_in, slot, " + Sums.COLUMNS);
        refill("applicant", "applicant_count", "scope, counted_in, enterprise_id, applications");
        refill("applicant_total", "applicant_total_count", "scope, counted_in, slot, applicants");
    }

    /** In the order in which they are read, so that what is read together lies together. */
    private void refill(String table, String counted, String columns) {
        db.sql("delete from " + table).update();
        db.sql("insert into %s (%s) select %s from %s order by 1, 2, 3".formatted(table, columns, columns, counted))
                .update();
    }
}
