package cn.hubei.trade.statistics;

import cn.hubei.trade.account.Visibility;
import cn.hubei.trade.application.Overdue;
import cn.hubei.trade.offering.kind.OfferingGroup;
import cn.hubei.trade.platform.list.RowMapping;
import cn.hubei.trade.platform.time.Moments;
import java.time.Clock;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts. Sums over months come from the totals that each change keeps; an enterprise's few are counted as they are. */
@Component
class Numbers {

    /** Where the sums over months are read. */
    enum Source {
        TOTAL("application_total_fact"),
        COUNTED("application_measure");

        private final String table;

        Source(String table) {
            this.table = table;
        }
    }

    private static final String BY_MONTH = """
            select t.counted_in, %s from %s t
            where %s and t.counted_in between :from and :to group by t.counted_in
            """;
    private static final String GROUP = OfferingGroup.all().stream()
            .map(group -> "when " + group.condition("f") + " then '" + group.name() + "'")
            .collect(Collectors.joining(" ", "case ", " end"));

    private static final String PUBLISHED_BY_MONTH = """
            select counted_in, count(*) number from (
              select cast(extract(year from o.published_at at time zone 'Asia/Shanghai') * 100
                + extract(month from o.published_at at time zone 'Asia/Shanghai') as integer) counted_in
              from offering_fact o where o.state = 'PUBLISHED' and %s) p group by counted_in
            """;

    private final JdbcClient db;
    private final Clock clock;

    Numbers(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** In one statement also what came before. */
    Months byMonth(Source source, Visibility visibility, Period period) {
        var found = found(source, visibility, period.wide());
        var months = new HashMap<YearMonth, Sums>();
        period.wide().months().forEach(month -> {
            var number = Period.number(month);
            months.put(month, found.getOrDefault(number, Sums.nothing(number)));
        });
        return new Months(period, months);
    }

    /** What is on offer now, by the month since when; only of one provider, which has few. */
    Map<Integer, Long> publishedByMonth(Visibility visibility) {
        var months = new HashMap<Integer, Long>();
        db.sql(PUBLISHED_BY_MONTH.formatted(visibility.condition("o")))
                .params(visibility.parameters())
                .query((row, number) -> months.put(row.getInt("counted_in"), row.getLong("number")))
                .list();
        return months;
    }

    private Map<Integer, Sums> found(Source source, Visibility visibility, Period period) {
        return db
                .sql(BY_MONTH.formatted(Sums.COLUMNS, source.table, visibility.condition("t")))
                .params(visibility.parameters())
                .param("from", Period.number(period.from()))
                .param("to", Period.number(period.to()))
                .query(RowMapping.of(Sums.class))
                .list()
                .stream()
                .collect(Collectors.toMap(Sums::countedIn, Function.identity()));
    }

    /** Over all providers together. */
    Sums ofAll(Period period) {
        return db.sql("select 0 counted_in, " + Sums.COLUMNS
                        + " from application_total_fact t where t.counted_in between :from and :to")
                .param("from", Period.number(period.from()))
                .param("to", Period.number(period.to()))
                .query(RowMapping.of(Sums.class))
                .single();
    }

    /** Over all months together, until now. */
    Sums untilNow(Source source, Visibility visibility) {
        return db.sql("select 0 counted_in, %s from %s t where %s"
                        .formatted(Sums.COLUMNS, source.table, visibility.condition("t")))
                .params(visibility.parameters())
                .query(RowMapping.of(Sums.class))
                .single();
    }

    /** What is on offer now. */
    Map<OfferingGroup, Long> published(Visibility visibility) {
        return grouped("offering_fact o where o.state = 'PUBLISHED' and " + visibility.condition("o"), visibility);
    }

    Map<OfferingGroup, Long> appliedFor(Visibility visibility) {
        return grouped("application_fact o where " + visibility.condition("o"), visibility);
    }

    private Map<OfferingGroup, Long> grouped(String from, Visibility visibility) {
        var groups = new LinkedHashMap<OfferingGroup, Long>();
        OfferingGroup.all().forEach(group -> groups.put(group, 0L));
        db.sql("select grouped, sum(number) number from (select " + GROUP + " grouped, f.number from"
                        + " (select o.kind, o.category, count(*) number from " + from
                        + " group by o.kind, o.category) f) g group by grouped")
                .params(visibility.parameters())
                .query((row, number) ->
                        groups.put(OfferingGroup.named(row.getString("grouped")).orElseThrow(), row.getLong("number")))
                .list();
        return groups;
    }

    /** Enterprises that applied, by the month of their applications. */
    Map<Integer, Long> applicantsByMonth(String scope, Period period) {
        var months = new HashMap<Integer, Long>();
        db.sql("select counted_in, sum(applicants) number from applicant_total_fact"
                        + " where scope = :scope and counted_in between :from and :to group by counted_in")
                .param("scope", scope)
                .param("from", Period.number(period.from()))
                .param("to", Period.number(period.to()))
                .query((row, number) -> months.put(row.getInt("counted_in"), row.getLong("number")))
                .list();
        return months;
    }

    /** Enterprises that ever applied. */
    long applicants(String scope) {
        return db.sql(
                        "select coalesce(sum(applicants), 0) from applicant_total_fact where scope = :scope and counted_in = 0")
                .param("scope", scope)
                .query(Long.class)
                .single();
    }

    /** Applications that have waited too long for their decision. */
    long overdue(Visibility visibility) {
        return db.sql("select count(*) from waiting_fact w where w.submitted_at < :limit and "
                        + visibility.condition("w"))
                .params(visibility.parameters())
                .param("limit", Moments.db(Overdue.before(clock.instant())))
                .query(Long.class)
                .single();
    }

    /** Approved, and not yet evaluated. */
    long unrated(Visibility visibility) {
        return db.sql(
                        "select count(*) from application_fact f where f.state = 'APPROVED' and f.evaluated_at is null and "
                                + visibility.condition("f"))
                .params(visibility.parameters())
                .query(Long.class)
                .single();
    }
}
