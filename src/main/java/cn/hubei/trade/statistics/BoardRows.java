package cn.hubei.trade.statistics;

import cn.hubei.trade.application.Overdue;
import cn.hubei.trade.platform.list.Place;
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

    /**
     * Each provider's rows are found by its key. Were the sums of all of them one subquery, PostgreSQL would read through
     * it for each provider, because it expects few of them.
     */
    private static final String PROVIDERS = """
            from (select o.id, o.name, o.department_code, coalesce(sum(t.applications), 0) applications,
                         coalesce(sum(t.decided), 0) decided, coalesce(sum(t.decision_seconds), 0) decision_seconds,
                         coalesce(sum(t.evaluations), 0) evaluations, coalesce(sum(t.stars), 0) stars,
                         (select count(*) from waiting_fact w
                          where w.provider_id = o.id and w.submitted_at < :limit) overdue
                  from organization_fact o
                    left join application_total_fact t on t.provider_id = o.id and t.counted_in between :from and :to
                  where o.kind = 'PROVIDER' group by o.id, o.name, o.department_code) o
            """;

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

    Rows<BoardRow> providers(String scope, Period period, BoardSearch search, Place page) {
        return new RowQuery("""
                        select o.id, o.name, d.name place, o.applications, o.decided, o.decision_seconds, o.evaluations,
                               o.stars, o.overdue,
                               (select max(r.reminded_at) from reminder_fact r where r.provider_id = o.id) reminded_at
                        """, PROVIDERS + "left join department_fact d on d.code = o.department_code")
                .with(parameters(period))
                .where("o.department_code like :scope", "scope", scope)
                .where("o.department_code like :city", "city", Cities.codes(search.city()))
                .finds("o.name", search.provider())
                .page(db, BoardRow.class, "o.overdue desc, o.applications desc, o.id", page);
    }

    /** Every city in which there is a provider. */
    List<BoardRow> cities(String scope, Period period) {
        return db.sql("""
                        select 0 id, '' as name, substring(o.department_code from 1 for 4) place,
                               sum(o.applications) applications, sum(o.decided) decided,
                               sum(o.decision_seconds) decision_seconds, sum(o.evaluations) evaluations,
                               sum(o.stars) stars, sum(o.overdue) overdue,
                               cast(null as timestamp with time zone) reminded_at
                        %s where o.department_code like :scope
                        group by substring(o.department_code from 1 for 4) order by 3
                        """.formatted(PROVIDERS))
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
