package cn.hubei.trade.application.totals;

import cn.hubei.trade.account.Scope;
import cn.hubei.trade.application.OfferingApplication;
import cn.hubei.trade.organization.DepartmentChanged;
import cn.hubei.trade.platform.time.Moments;
import cn.hubei.trade.reference.Departments;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Keeps how many enterprises have applied, by scope and month, in the transaction of the change. An application counts for
 * its provider and for each department above it; where a provider goes to another department its applicants go along.
 */
@Component
class ApplicantTotals {

    private static final int EVER = 0;
    private static final int SLOTS = 16;

    private static final String ONE_MORE =
            "update applicant set applications = applications + 1 where scope = ? and counted_in = ? and enterprise_id = ?";
    private static final String FIRST = "insert into applicant (scope, counted_in, enterprise_id, applications)"
            + " values (?, ?, ?, 1) on conflict do nothing";
    private static final String TOTAL =
            "update applicant_total set applicants = applicants + ? where scope = ? and counted_in = ? and slot = ?";
    private static final String FIRST_TOTAL = "insert into applicant_total (scope, counted_in, slot, applicants)"
            + " values (?, ?, ?, 0) on conflict do nothing";

    private static final String COME = "insert into applicant (scope, counted_in, enterprise_id, applications)"
            + " select ?, counted_in, enterprise_id, 0 from applicant where scope = ? on conflict do nothing";
    private static final String OF_PROVIDER = "(select p.applications from applicant p where p.scope = ?"
            + " and p.counted_in = applicant.counted_in and p.enterprise_id = applicant.enterprise_id)";
    private static final String CHANGE = "update applicant set applications = applications %s " + OF_PROVIDER
            + " where scope = ? and exists " + OF_PROVIDER;
    private static final String GONE = "delete from applicant where scope = ? and applications = 0";
    private static final String WITHOUT_ANY = "select counted_in, mod(enterprise_id, 16) slot, count(*) number"
            + " from applicant where scope = ? and applications = 0 group by counted_in, mod(enterprise_id, 16)"
            + " order by counted_in, slot";

    private final JdbcTemplate db;

    ApplicantTotals(JdbcTemplate db) {
        this.db = db;
    }

    private record Key(String scope, int month, long enterprise) {

        Object[] values() {
            return new Object[] {scope, month, enterprise};
        }

        Object[] oneMore() {
            return new Object[] {1, scope, month, slot()};
        }

        int slot() {
            return (int) (enterprise % SLOTS);
        }
    }

    /**
     * Comes after the sums of its provider, whose row has it wait for a change of the provider's department. In few calls:
     * others wait for the rows that it changes.
     */
    void add(OfferingApplication application, String department) {
        var keys = keys(application, department);
        var missing = missed(ONE_MORE, keys);
        var cameMeanwhile = missed(FIRST, missing);
        missed(ONE_MORE, cameMeanwhile);
        var first = missing.stream().filter(key -> !cameMeanwhile.contains(key)).toList();
        missed(TOTAL, first, Key::oneMore).forEach(key -> addTotal(key.scope(), key.month(), key.slot(), 1));
    }

    private List<Key> missed(String statement, List<Key> keys) {
        return missed(statement, keys, Key::values);
    }

    /** Those for which the statement found nothing to do. */
    private List<Key> missed(String statement, List<Key> keys, Function<Key, Object[]> values) {
        var done = db.batchUpdate(statement, keys.stream().map(values).toList());
        return IntStream.range(0, done.length)
                .filter(i -> done[i] == 0)
                .mapToObj(keys::get)
                .toList();
    }

    /** Always in the same order, so that two who write the same rows do not wait for each other. */
    private static List<Key> keys(OfferingApplication application, String department) {
        return Scope.around(application.providerId(), department).stream()
                .flatMap(scope -> Stream.of(EVER, Moments.month(application.createdAt()))
                        .map(month -> new Key(scope, month, application.enterpriseId())))
                .toList();
    }

    private void addTotal(String scope, int month, int slot, long change) {
        if (db.update(TOTAL, change, scope, month, slot) == 0) {
            db.update(FIRST_TOTAL, scope, month, slot);
            db.update(TOTAL, change, scope, month, slot);
        }
    }

    void move(DepartmentChanged change) {
        var provider = Scope.ofProvider(change.organization());
        var left = Departments.upwards(change.from());
        var entered = Departments.upwards(change.to());
        left.stream().filter(scope -> !entered.contains(scope)).forEach(scope -> leave(provider, scope));
        entered.stream().filter(scope -> !left.contains(scope)).forEach(scope -> enter(provider, scope));
    }

    private void leave(String provider, String scope) {
        db.update(CHANGE.formatted("-"), provider, scope, provider);
        addThoseWithoutAny(scope, -1);
        db.update(GONE, scope);
    }

    private void enter(String provider, String scope) {
        db.update(COME, scope, provider);
        addThoseWithoutAny(scope, 1);
        db.update(CHANGE.formatted("+"), provider, scope, provider);
    }

    private void addThoseWithoutAny(String scope, int sign) {
        db.query(
                        WITHOUT_ANY,
                        (row, number) ->
                                new long[] {row.getInt("counted_in"), row.getInt("slot"), row.getLong("number")},
                        scope)
                .forEach(row -> addTotal(scope, (int) row[0], (int) row[1], sign * row[2]));
    }
}
