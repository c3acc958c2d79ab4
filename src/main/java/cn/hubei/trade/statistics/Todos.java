package cn.hubei.trade.statistics;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.application.Overdue;
import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.platform.time.Moments;
import cn.hubei.trade.statistics.Home.Todo;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What has waited longest for somebody: the first few, each with the page where it is done. */
@Component
class Todos {

    static final int FEW = 3;

    /** Over the index of what waits. */
    private static final String TO_DECIDE = """
            select f.application_id id, f.kind, f.title, o.name organization, f.submitted_at since
            from application_fact f join organization_fact o on o.id = f.enterprise_id
            where f.provider_id = :id and f.state = 'PENDING' order by f.submitted_at limit %d
            """.formatted(FEW);

    private static final String TO_RATE = """
            select f.application_id id, f.kind, f.title, o.name organization, f.decided_at since
            from application_fact f join organization_fact o on o.id = f.provider_id
            where f.enterprise_id = :id and f.state = 'APPROVED' and f.evaluated_at is null
            order by f.decided_at limit %d
            """.formatted(FEW);

    private final JdbcClient db;
    private final Clock clock;

    Todos(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    record Found(long id, Kind kind, String title, String organization, Instant since) {}

    List<Todo> ofProvider(CurrentUser user) {
        var now = clock.instant();
        return find(TO_DECIDE, user)
                .map(found -> toDecide(found, now, user.decides()))
                .toList();
    }

    List<Todo> ofEnterprise(CurrentUser user) {
        return find(TO_RATE, user).map(Todos::toRate).toList();
    }

    List<Todo> ofDepartment(Desk desk) {
        var now = clock.instant();
        return Stream.concat(filed(desk, now), handedIn(desk, now))
                .sorted(Comparator.comparing(Todo::since))
                .limit(FEW)
                .toList();
    }

    private Stream<Found> find(String statement, CurrentUser user) {
        return db
                .sql(statement)
                .param("id", user.organization())
                .query((row, number) -> new Found(
                        row.getLong("id"),
                        Kind.of(row.getString("kind")),
                        row.getString("title"),
                        row.getString("organization"),
                        Moments.read(row, "since")))
                .list()
                .stream();
    }

    private static Todo toDecide(Found found, Instant now, boolean decides) {
        var one = "/console/" + found.kind().singular() + "-applications/" + found.id();
        var due = Overdue.due(found.since());
        return new Todo(
                found.kind().label(),
                found.title(),
                found.organization(),
                found.since(),
                Waiting.until(due, now),
                due.isBefore(now),
                decides ? one + "/decision" : one,
                decides ? "审批" : "查看");
    }

    private static Todo toRate(Found found) {
        return new Todo(
                found.kind().label(),
                found.title(),
                found.organization(),
                found.since(),
                "通过于 " + Moments.showDay(found.since()),
                false,
                "/console/applications/" + found.id() + "/evaluation",
                "评价");
    }

    private static Stream<Todo> filed(Desk desk, Instant now) {
        return desk.filed().stream()
                .map(filed ->
                        toReview("备案", filed.name(), "", filed.submittedAt(), "/console/filings/" + filed.id(), now));
    }

    private static Stream<Todo> handedIn(Desk desk, Instant now) {
        return desk.offered().entrySet().stream()
                .flatMap(kind -> kind.getValue().stream()
                        .map(offered -> toReview(
                                kind.getKey().label(),
                                offered.title(),
                                offered.provider(),
                                offered.submittedAt(),
                                "/console/" + kind.getKey().singular() + "-reviews/" + offered.id(),
                                now)));
    }

    private static Todo toReview(String kind, String title, String detail, Instant since, String link, Instant now) {
        return new Todo(
                kind, title, detail, since, Waiting.since(since, now), false, link, kind.equals("备案") ? "审批" : "审核");
    }
}
