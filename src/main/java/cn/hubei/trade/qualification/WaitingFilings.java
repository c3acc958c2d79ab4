package cn.hubei.trade.qualification;

import cn.hubei.trade.platform.time.Moments;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was filed with a department and those below it and waits for the decision. */
@Component
public class WaitingFilings {

    private static final String OLDEST = """
            select f.id, f.name, f.submitted_at, count(*) over () total from filing f
            where f.state = 'SUBMITTED' and f.department_code like :scope order by f.submitted_at, f.id limit :few
            """;

    private final JdbcClient db;

    WaitingFilings(JdbcClient db) {
        this.db = db;
    }

    /** @param total how many wait with it */
    public record WaitingFiling(long id, String name, Instant submittedAt, long total) {}

    /** Those that have waited longest. */
    public List<WaitingFiling> oldest(String scope, int few) {
        return db.sql(OLDEST)
                .param("scope", scope)
                .param("few", few)
                .query((row, number) -> new WaitingFiling(
                        row.getLong("id"),
                        row.getString("name"),
                        Moments.read(row, "submitted_at"),
                        row.getLong("total")))
                .list();
    }
}
