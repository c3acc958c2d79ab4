package cn.hubei.trade.api.resource;

import cn.hubei.trade.api.ApiCaller;
import cn.hubei.trade.platform.list.RowQuery;
import cn.hubei.trade.platform.refusal.NotFound;
import cn.hubei.trade.platform.time.Moments;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /api/v1/statistics/monthly}: manual 3.9.1. */
@ApiResource
class StatisticsApi {

    private static final String SELECT = """
            select :month as "month", p.department_code, max(d.name) department, a.kind, count(*) applications,
                   sum(case when a.state = 'APPROVED' then 1 else 0 end) approved, count(a.decided_in) decided,
                   coalesce(sum(a.decided_in), 0) decision_seconds, count(a.quality) evaluations,
                   coalesce(sum(a.quality + a.speed + a.satisfaction), 0) stars
            """;
    private static final String FROM = """
            from application_fact a join organization_fact p on p.id = a.provider_id
              join department_fact d on d.code = p.department_code
            """;

    private final JdbcClient db;

    StatisticsApi(JdbcClient db) {
        this.db = db;
    }

    @GetMapping("/statistics/monthly")
    ResponseEntity<ApiPage> monthly(@RequestParam(required = false) @Nullable String month) {
        var caller = ApiCaller.current().orElseThrow(NotFound::new);
        var asked = Moments.parseMonth(month).orElseThrow(() -> new WrongParameter("month", "请给出月份，如 2026-10"));
        return Answers.of(ApiPage.of(grouped(asked, caller).stream()
                .map(row -> MonthlyFields.RESOURCE.show(row, caller.audience()))
                .toList()));
    }

    private List<MonthlyFields.Month> grouped(YearMonth month, ApiCaller caller) {
        var visibility = caller.visibility();
        var query = new RowQuery(SELECT, FROM)
                .with("month", month.toString())
                .with(
                        "to",
                        Moments.db(month.plusMonths(1)
                                .atDay(1)
                                .atStartOfDay(Moments.ZONE)
                                .toInstant()))
                .with(visibility.parameters())
                .where(
                        "a.created_at >= :from and a.created_at < :to",
                        "from",
                        Moments.db(month.atDay(1).atStartOfDay(Moments.ZONE).toInstant()))
                .where(visibility.condition("a") + " group by p.department_code, a.kind");
        return query.first(db, MonthlyFields.Month.class, "p.department_code, a.kind", Integer.MAX_VALUE);
    }
}
