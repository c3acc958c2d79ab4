package cn.hubei.trade.api.resource;

import cn.hubei.trade.api.ApiCaller;
import cn.hubei.trade.application.ApplicationState;
import cn.hubei.trade.application.reading.ApplicationViews;
import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.platform.list.RowQuery;
import cn.hubei.trade.platform.refusal.NotFound;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads applications: to an organization its own, to a partner those of its region. */
@Component
class ApplicationFeed {

    private static final String SELECT = """
            select a.application_id id, a.number, a.kind, a.category, c.label category_label, a.state, a.offering_id, a.title,
                   p.name provider, p.credit_code provider_code, e.name enterprise, e.credit_code enterprise_code,
                   p.department_code, d.name department, a.submitted_at, a.decided_at, a.quality, a.speed, a.satisfaction,
                   a.seats, a.contact, a.phone, a.version, a.changed_at
            """;
    private static final String FROM = """
            from application_fact a join organization_fact p on p.id = a.provider_id
              join organization_fact e on e.id = a.enterprise_id join department_fact d on d.code = p.department_code
              left join dictionary_entry_fact c on c.dictionary = a.categories and c.code = a.category
            """;

    private final JdbcClient db;
    private final ApplicationViews views;

    ApplicationFeed(JdbcClient db, ApplicationViews views) {
        this.db = db;
        this.views = views;
    }

    /** What is asked of the list. */
    record ApplicationSearch(
            @Nullable String kind,
            @Nullable String state,
            @Nullable String provider,
            @Nullable String enterprise) {

        void check(Slice slice) {
            if (kind != null && Kind.named(kind).isEmpty()) {
                throw new WrongParameter("kind", "类别须为 " + String.join("、", Kind.names(all -> true)) + " 之一");
            }
            if (state != null
                    && Arrays.stream(ApplicationState.values())
                            .noneMatch(one -> one.name().equals(state))) {
                throw new WrongParameter("state", "申请进度须为 " + Arrays.toString(ApplicationState.values()) + " 之一");
            }
            if (slice.isSync() && state != null) {
                throw new WrongParameter("changedSince", "按变更时间读取时不能再限定申请进度，否则会漏掉移出范围的记录");
            }
        }

        /** As the audit trail keeps what a partner asked for. */
        String words() {
            return String.join(
                    "；",
                    List.of(
                            "类别 " + (kind == null ? "不限" : kind),
                            "进度 " + (state == null ? "不限" : state),
                            "服务商 " + (provider == null ? "不限" : provider),
                            "企业 " + (enterprise == null ? "不限" : enterprise)));
        }
    }

    List<ApplicationFields.Shown> page(ApplicationSearch search, Slice slice, ApiCaller caller) {
        search.check(slice);
        var query = seen(caller)
                .where("a.kind = :kind", "kind", search.kind())
                .where("a.state = :state", "state", search.state())
                .where("p.credit_code = :provider", "provider", search.provider())
                .where("e.credit_code = :enterprise", "enterprise", search.enterprise());
        return slice
                .narrow(query, "a.changed_at", "a.application_id")
                .first(db, ApplicationItem.class, "a.changed_at, a.application_id", slice.limit() + 1)
                .stream()
                .map(item -> new ApplicationFields.Shown(item, null))
                .toList();
    }

    /** With its rounds, to its two sides. */
    ApplicationFields.Shown one(String number, ApiCaller caller) {
        var item = seen(caller)
                .where("a.number = :number", "number", number)
                .one(db, ApplicationItem.class)
                .orElseThrow(NotFound::new);
        var rounds = caller.owner() == null
                ? null
                : views.seen(item.id(), caller.visibility()).rounds();
        return new ApplicationFields.Shown(item, rounds);
    }

    private static RowQuery seen(ApiCaller caller) {
        var visibility = caller.visibility();
        return new RowQuery(SELECT, FROM).with(visibility.parameters()).where(visibility.condition("a"));
    }
}
