package cn.hubei.trade.offering;

import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.platform.time.Moments;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the providers of a department handed in and waits for its review. */
@Component
public class WaitingOfferings {

    private static final String OLDEST = """
            select o.id, o.title, p.name provider, o.submitted_at, count(*) over () total
            from offering o join organization_fact p on p.id = o.provider_id
            where o.kind = :kind and o.state = 'SUBMITTED' and p.department_code like :scope
            order by o.submitted_at, o.id limit :few
            """;

    private final JdbcClient db;

    WaitingOfferings(JdbcClient db) {
        this.db = db;
    }

    /** @param total how many wait with it */
    public record WaitingOffering(long id, String title, String provider, Instant submittedAt, long total) {}

    /** Those that have waited longest. */
    public List<WaitingOffering> oldest(Kind kind, String scope, int few) {
        return db.sql(OLDEST)
                .param("kind", kind.name())
                .param("scope", scope)
                .param("few", few)
                .query((row, number) -> new WaitingOffering(
                        row.getLong("id"),
                        row.getString("title"),
                        row.getString("provider"),
                        Moments.read(row, "submitted_at"),
                        row.getLong("total")))
                .list();
    }
}
