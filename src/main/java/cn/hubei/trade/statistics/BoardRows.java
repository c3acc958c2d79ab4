package cn.hubei.trade.statistics;

import cn.hubei.trade.application.Overdue;
import cn.hubei.trade.platform.list.Place;
import cn.hubei.trade.platform.list.RowQuery;
import cn.hubei.trade.platform.list.Rows;
import cn.hubei.trade.platform.time.Moments;
import cn.hubei.trade.reference.Cities;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The department's board: how its providers serve, by city and one by one (product: 11). */
@Component
class BoardRows {

    /**
     * What waits for too long is counted once, for the cities and for the providers. Applications are added up only of
     * providers that the page may show: those before its end, and those that are overdue as often as its last.
     */
    private static final String BOARD = """
            with late as (
              select w.provider_id, count(*) overdue from waiting_fact w where w.submitted_at < :limit group by w.provider_id),
            owned as (
              select o.id, o.department_code, coalesce(l.overdue, 0) overdue
              from organization_fact o left join late l on l.provider_id = o.id
              where o.kind = 'PROVIDER' and o.department_code like :scope),
            ranked as (select m.id, m.overdue, rank() over (order by m.overdue desc) as ranking from %1$s m),
            counted as (
              select r.id, r.overdue,
                     (select coalesce(sum(t.applications), 0) from application_total_fact t
                      where t.provider_id = r.id and t.counted_in between :from and :to) applications
              from ranked r where r.ranking <= :last),
            shown as (
              select c.id, c.overdue, c.applications from counted c
              order by c.overdue desc, c.applications desc, c.id limit :size offset :skipped)
            select s.id, o.name, d.name place, s.overdue, 0 as total, s.applications, coalesce(sum(t.decided), 0) decided,
                   coalesce(sum(t.decision_seconds), 0) decision_seconds, coalesce(sum(t.evaluations), 0) evaluations,
                   coalesce(sum(t.stars), 0) stars,
                   (select max(r.reminded_at) from reminder_fact r where r.provider_id = s.id) reminded_at
            from shown s join organization_fact o on o.id = s.id left join department_fact d on d.code = o.department_code
              left join application_total_fact t on t.provider_id = s.id and t.counted_in between :from and :to
            group by s.id, o.name, d.name, s.overdue, s.applications
            union all
            select 0, '', p.place, p.overdue, (select count(*) from %1$s m), coalesce(t.applications, 0), coalesce(t.decided, 0),
                   coalesce(t.decision_seconds, 0), coalesce(t.evaluations, 0), coalesce(t.stars, 0),
                   cast(null as timestamp with time zone)
            from (select substring(o.department_code from 1 for 4) place, sum(o.overdue) overdue from owned o
                  group by substring(o.department_code from 1 for 4)) p
              left join (
                select substring(t.scope from 1 for 4) place, sum(t.applications) applications, sum(t.decided) decided,
                       sum(t.decision_seconds) decision_seconds, sum(t.evaluations) evaluations, sum(t.stars) stars
                from department_total_fact t where t.scope in (:scopes) and t.counted_in between :from and :to
                group by t.scope) t on t.place = p.place
            """;

    private static final Comparator<BoardRow> LATEST = Comparator.comparingLong(BoardRow::overdue)
            .thenComparingLong(BoardRow::applications)
            .reversed()
            .thenComparingLong(BoardRow::id);
    private static final int LAST_PAGE = 500;

    private final JdbcClient db;
    private final CitySums cities;
    private final Clock clock;

    BoardRows(JdbcClient db, CitySums cities, Clock clock) {
        this.db = db;
        this.cities = cities;
        this.clock = clock;
    }

    /**
     * @param provider a part of its name
     * @param city how the codes of its departments begin
     */
    record BoardSearch(@Nullable String provider, @Nullable String city) {}

    /** @param cities every one in which there is a provider */
    record Board(List<BoardRow> cities, Rows<BoardRow> providers) {}

    Board board(String department, String scope, Period period, BoardSearch search, Place page) {
        var number = Math.min(page.number(), LAST_PAGE);
        var matching = matching(search);
        var found = db.sql(BOARD.formatted(matching.nested("o.id, o.overdue")))
                .params(matching.parameters())
                .param("scope", scope)
                .param("scopes", cities.scopes(department))
                .param("limit", Moments.db(Overdue.before(clock.instant())))
                .param("from", Period.number(period.from()))
                .param("to", Period.number(period.to()))
                .param("size", page.rows())
                .param("skipped", (number - 1) * page.rows())
                .param("last", number * page.rows())
                .query((row, index) -> new Found(read(row), row.getLong("total")))
                .list();
        var total = found.stream().mapToLong(Found::total).max().orElse(0);
        return new Board(
                ofCities(found, department),
                new Rows<>(providers(found), number, page.rows(), total, false, null, null));
    }

    /** @param total how many providers match the search; known to the lines of the cities */
    private record Found(BoardRow row, long total) {

        boolean isCity() {
            return row.id() == 0;
        }
    }

    private static RowQuery matching(BoardSearch search) {
        var named = search.provider() != null && !search.provider().isBlank();
        var source = named ? "from owned o join organization_fact n on n.id = o.id" : "from owned o";
        return new RowQuery("", source)
                .where("o.department_code like :city", "city", Cities.codes(search.city()))
                .finds("n.name", search.provider());
    }

    private static List<BoardRow> providers(List<Found> found) {
        return found.stream()
                .filter(one -> !one.isCity())
                .map(Found::row)
                .sorted(LATEST)
                .toList();
    }

    private static List<BoardRow> ofCities(List<Found> found, String department) {
        var cities = found.stream().filter(Found::isCity).map(Found::row).toList();
        return cities.stream()
                .map(row -> CitySums.isProvince(row.place(), department) ? row.without(cities) : row)
                .sorted(Comparator.comparing(BoardRow::place))
                .toList();
    }

    private static BoardRow read(ResultSet row) throws SQLException {
        var reminded = row.getObject("reminded_at", OffsetDateTime.class);
        return new BoardRow(
                row.getLong("id"),
                row.getString("name"),
                row.getString("place"),
                row.getLong("applications"),
                row.getLong("decided"),
                row.getLong("decision_seconds"),
                row.getLong("evaluations"),
                row.getLong("stars"),
                row.getLong("overdue"),
                reminded == null ? null : reminded.toInstant());
    }
}
