package cn.hubei.trade.statistics;

import cn.hubei.trade.application.Overdue;
import cn.hubei.trade.platform.list.RowMapping;
import cn.hubei.trade.platform.list.RowQuery;
import cn.hubei.trade.platform.list.Rows;
import cn.hubei.trade.platform.time.Moments;
import cn.hubei.trade.reference.Cities;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The department's board: how its providers serve, by city and one by one (product: 11). */
@Component
class BoardRows {

    private static final String SUMS = """
            (select t.provider_id, sum(t.applications) applications, sum(t.decided) decided,
                    sum(t.decision_seconds) decision_seconds, sum(t.evaluations) evaluations, sum(t.stars) stars
             from application_total_fact t where t.counted_in between :from and :to group by t.provider_id) s
            """;
    private static final String OVERDUE = """
            (select f.provider_id, count(*) overdue from application_fact f
             where f.state = 'PENDING' and f.submitted_at < :limit group by f.provider_id) w
            """;
    private static final String FROM = "from organization_fact o left join " + SUMS
            + " on s.provider_id = o.id left join " + OVERDUE + " on w.provider_id = o.id";
    private static final String DEPARTMENT = " left join department_fact d on d.code = o.department_code";

    private final JdbcClient db;
    private final Clock clock;

    BoardRows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /**
     * @param provider a part of its name
     * @param city how the codes of its departments begin
     */
    record BoardSearch(@Nullable String provider, @Nullable String city) {}

    Rows<BoardRow> providers(String scope, Period period, BoardSearch search, int page) {
        return new RowQuery("""
                        select o.id, o.name, d.name place, coalesce(s.applications, 0) applications,
                               coalesce(s.decided, 0) decided, coalesce(s.decision_seconds, 0) decision_seconds,
                               coalesce(s.evaluations, 0) evaluations, coalesce(s.stars, 0) stars,
                               coalesce(w.overdue, 0) overdue,
                               (select max(r.reminded_at) from reminder_fact r where r.provider_id = o.id) reminded_at
                        """, FROM + DEPARTMENT)
                .with(parameters(period))
                .where("o.kind = 'PROVIDER'")
                .where("o.department_code like :scope", "scope", scope)
                .where("o.department_code like :city", "city", Cities.departments(search.city()))
                .finds("o.name", search.provider())
                .page(db, BoardRow.class, "coalesce(w.overdue, 0) desc, coalesce(s.applications, 0) desc, o.id", page);
    }

    /** Every city in which there is a provider. */
    List<BoardRow> cities(String scope, Period period) {
        return db.sql("""
                        select 0 id, '' as name, substring(o.department_code from 1 for 4) place,
                               coalesce(sum(s.applications), 0) applications, coalesce(sum(s.decided), 0) decided,
                               coalesce(sum(s.decision_seconds), 0) decision_seconds,
                               coalesce(sum(s.evaluations), 0) evaluations, coalesce(sum(s.stars), 0) stars,
                               coalesce(sum(w.overdue), 0) overdue, cast(null as timestamp with time zone) reminded_at
                        %s where o.kind = 'PROVIDER' and o.department_code like :scope
                        group by substring(o.department_code from 1 for 4) order by 3
                        """.formatted(FROM))
                .params(parameters(period))
                .param("scope", scope)
                .query(RowMapping.of(BoardRow.class))
                .list();
    }

    private Map<String, Object> parameters(Period period) {
        return Map.of(
                "from", Period.number(period.from()),
                "to", Period.number(period.to()),
                "limit", Moments.db(Overdue.before(clock.instant())));
    }
}
