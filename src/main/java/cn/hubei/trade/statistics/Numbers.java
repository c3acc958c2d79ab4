package cn.hubei.trade.statistics;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.account.Role;
import cn.hubei.trade.account.Scope;
import cn.hubei.trade.offering.kind.OfferingGroup;
import cn.hubei.trade.reference.Departments;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts. Sums over months come from the totals that each change keeps; an enterprise's few are counted as they are. */
@Component
class Numbers {

    private static final String BY_MONTH =
            "select t.counted_in, " + Sums.COLUMNS + " from %s = :whose group by t.counted_in";
    private static final String OF_PROVIDER = BY_MONTH.formatted("application_total_fact t where t.provider_id");
    private static final String OF_ENTERPRISE = BY_MONTH.formatted("application_measure t where t.enterprise_id");
    private static final String OF_DEPARTMENT = BY_MONTH.formatted("department_total_fact t where t.scope");
    private static final String OF_ALL = "select 0 counted_in, " + Sums.COLUMNS
            + " from department_total_fact t where t.scope = :province and t.counted_in between :from and :to";

    private static final String APPLICANTS =
            "select counted_in, sum(applicants) number from applicant_total_fact where scope = :scope group by counted_in";

    private static final Map<String, OfferingGroup> GROUPS = OfferingGroup.all().stream()
            .collect(Collectors.toMap(OfferingGroup::name, group -> group, (one, other) -> one, LinkedHashMap::new));
    private static final String GROUP = GROUPS.values().stream()
            .map(group -> "when " + group.condition("f") + " then '" + group.name() + "'")
            .collect(Collectors.joining(" ", "case ", " end"));

    private static final String ON_OFFER = """
            select published_in, grouped, sum(offerings) number
            from (select f.published_in, %s grouped, f.offerings from on_offer_total_fact f
                  where f.scope = :scope and f.offerings > 0) g
            group by published_in, grouped
            """.formatted(GROUP);
    private static final String APPLIED_FOR = """
            select grouped, sum(number) number
            from (select %s grouped, f.number
                  from (select o.kind, o.category, count(*) number from application_fact o
                        where o.enterprise_id = :enterprise group by o.kind, o.category) f) g
            group by grouped
            """.formatted(GROUP);

    private static final String UNRATED = "select count(*) from application_fact f where f.state = 'APPROVED'"
            + " and f.evaluated_at is null and f.enterprise_id = :enterprise";

    private final JdbcClient db;

    Numbers(JdbcClient db) {
        this.db = db;
    }

    /**
     * What is on offer now, by its group and by the month since when.
     */
    record OnOffer(Map<OfferingGroup, Long> groups, Map<Integer, Long> months) {

        long together() {
            return groups.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /** All there ever were. */
    Months months(CurrentUser user, Period period) {
        var months = new HashMap<YearMonth, Sums>();
        db.sql(ofRole(user.role()))
                .param("whose", user.role() == Role.OFFICER ? user.department() : own(user))
                .query((row, number) -> {
                    var sums = Sums.read(row);
                    return months.put(Period.month(sums.countedIn()), sums);
                })
                .list();
        return new Months(period, months);
    }

    private static String ofRole(Role role) {
        return switch (role) {
            case PROVIDER -> OF_PROVIDER;
            case ENTERPRISE -> OF_ENTERPRISE;
            case OFFICER, OPERATOR -> OF_DEPARTMENT;
        };
    }

    private static Object own(CurrentUser user) {
        return user.role() == Role.OPERATOR ? Scope.of(user) : user.organization();
    }

    /** Over all providers together. */
    Sums ofAll(Period period) {
        return db.sql(OF_ALL)
                .param("province", Departments.PROVINCE)
                .param("from", Period.number(period.from()))
                .param("to", Period.number(period.to()))
                .query((row, number) -> Sums.read(row))
                .single();
    }

    /** What is on offer now. */
    OnOffer onOffer(CurrentUser user) {
        var groups = none();
        var months = new HashMap<Integer, Long>();
        db.sql(ON_OFFER)
                .param("scope", Scope.of(user))
                .query((row, number) -> {
                    groups.merge(group(row), row.getLong("number"), Long::sum);
                    return months.merge(row.getInt("published_in"), row.getLong("number"), Long::sum);
                })
                .list();
        return new OnOffer(groups, months);
    }

    Map<OfferingGroup, Long> appliedFor(long enterprise) {
        var groups = none();
        db.sql(APPLIED_FOR)
                .param("enterprise", enterprise)
                .query((row, number) -> groups.put(group(row), row.getLong("number")))
                .list();
        return groups;
    }

    private static Map<OfferingGroup, Long> none() {
        var groups = new LinkedHashMap<OfferingGroup, Long>();
        GROUPS.values().forEach(group -> groups.put(group, 0L));
        return groups;
    }

    private static OfferingGroup group(ResultSet row) throws SQLException {
        return Objects.requireNonNull(GROUPS.get(row.getString("grouped")), "Every category is in one");
    }

    /** Enterprises that applied, by the month of their applications, and by 0 those that ever did. */
    Map<Integer, Long> applicants(CurrentUser user) {
        var months = new HashMap<Integer, Long>();
        db.sql(APPLICANTS)
                .param("scope", Scope.of(user))
                .query((row, number) -> months.put(row.getInt("counted_in"), row.getLong("number")))
                .list();
        return months;
    }

    /** Approved, and not yet evaluated. */
    long unrated(long enterprise) {
        return db.sql(UNRATED).param("enterprise", enterprise).query(Long.class).single();
    }
}
