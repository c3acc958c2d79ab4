package cn.hubei.trade.offering;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts once more what is on offer, where the past was changed below the platform. */
@Service
public class OnOfferCounting {

    private static final String COLUMNS = "scope, published_in, kind, category, offerings";

    private final JdbcClient db;

    OnOfferCounting(JdbcClient db) {
        this.db = db;
    }

    @Transactional
    public void recount() {
        db.sql("delete from on_offer_total").update();
        db.sql("insert into on_offer_total (%s) select %s from on_offer_count order by scope, published_in"
                        .formatted(COLUMNS, COLUMNS))
                .update();
    }
}
