package cn.hubei.trade.statistics;

import cn.hubei.trade.account.Visibility;
import cn.hubei.trade.application.Overdue;
import cn.hubei.trade.platform.time.Moments;
import cn.hubei.trade.statistics.Home.Delay;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The providers of a region that are latest: first whoever owes the oldest answer. */
@Component
class Delays {

    private static final int FEW = 3;

    /** Counted from the index of what waits alone, and once for the few and for all; the names come last. */
    private static final String SELECT = """
            select l.provider_id, o.name, l.overdue, l.oldest, l.total
            from (select w.provider_id, count(*) overdue, min(w.submitted_at) oldest, sum(count(*)) over () total
                  from waiting_fact w
                  where w.submitted_at < :limit and %%s group by w.provider_id order by 3, 1 limit %d) l
              join organization_fact o on o.id = l.provider_id
            order by l.oldest, l.provider_id
            """.formatted(FEW);

    private final JdbcClient db;
    private final Clock clock;

    Delays(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** @param total how many of all providers are overdue with it */
    record Found(Delay delay, long total) {

        static long total(List<Found> found) {
            return found.isEmpty() ? 0 : found.get(0).total();
        }
    }

    List<Found> within(Visibility visibility) {
        var now = clock.instant();
        return db.sql(SELECT.formatted(visibility.condition("w")))
                .params(visibility.parameters())
                .param("limit", Moments.db(Overdue.before(now)))
                .query((row, number) -> new Found(delay(row, now), row.getLong("total")))
                .list();
    }

    private static Delay delay(ResultSet row, Instant now) throws SQLException {
        var oldest = Moments.read(row, "oldest");
        return new Delay(
                row.getLong("provider_id"),
                row.getString("name"),
                row.getLong("overdue"),
                oldest,
                Waiting.until(Overdue.due(oldest), now));
    }
}
