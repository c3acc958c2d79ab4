package cn.hubei.trade.application.reading;

import cn.hubei.trade.offering.kind.Kind;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what waits for a provider's decision. */
@Component
public class PendingApplications {

    private final JdbcClient db;

    PendingApplications(JdbcClient db) {
        this.db = db;
    }

    /** Of each kind, none left out. */
    public Map<Kind, Long> of(long provider) {
        var waiting = new LinkedHashMap<Kind, Long>();
        for (var kind : Kind.all()) {
            waiting.put(kind, 0L);
        }
        db.sql("select kind, count(*) waiting from offering_application"
                        + " where provider_id = :provider and state = 'PENDING' group by kind")
                .param("provider", provider)
                .query((row, number) -> waiting.put(Kind.of(row.getString("kind")), row.getLong("waiting")))
                .list();
        return waiting;
    }
}
