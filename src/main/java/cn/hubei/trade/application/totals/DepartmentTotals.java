package cn.hubei.trade.application.totals;

import cn.hubei.trade.application.Contribution;
import cn.hubei.trade.application.Contribution.Measure;
import cn.hubei.trade.organization.DepartmentChanged;
import cn.hubei.trade.reference.Departments;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Keeps the sums of the departments: what counts for a provider counts for its own and for each above it. Where a provider
 * goes to another department its sums go along.
 */
@Component
class DepartmentTotals {

    private static final int SLOTS = 16;
    private static final int KNOWN = 10_000;

    private static final String ADD = "update department_total set " + Sums.ADDED
            + " where scope = ? and counted_in = ? and slot = ?"
            + " and exists (select 1 from organization_fact o where o.id = ? and o.department_code = ?)";
    private static final String FIRST =
            "insert into department_total (scope, counted_in, slot) values (?, ?, ?) on conflict do nothing";
    private static final String DEPARTMENT = "select department_code from organization_fact where id = ?";

    private static final String COME = "insert into department_total (scope, counted_in, slot)"
            + " select ?, counted_in, ? from application_total where provider_id = ? on conflict do nothing";
    private static final String OF_PROVIDER =
            " from application_total p where p.provider_id = ? and p.counted_in = department_total.counted_in)";
    private static final String MOVE = "update department_total set (" + Sums.COLUMNS + ") = (select %s" + OF_PROVIDER
            + " where scope = ? and slot = ? and exists (select 1" + OF_PROVIDER;

    private final JdbcTemplate db;

    /** What was true of late; each change asks whether it still is, in the same statement. */
    private final Cache<Long, String> departments =
            Caffeine.newBuilder().maximumSize(KNOWN).build();

    DepartmentTotals(JdbcTemplate db) {
        this.db = db;
    }

    private record Line(String scope, int month, int slot, Map<Measure, Long> change) {

        Object[] key() {
            return new Object[] {scope, month, slot};
        }

        Object[] values(long provider, String department) {
            return Stream.of(Sums.values(change), Stream.of(key()), Stream.<Object>of(provider, department))
                    .flatMap(values -> values)
                    .toArray();
        }
    }

    /**
     * Comes after the sums of the provider, whose row has it wait for a change of the provider's department.
     *
     * @return the provider's department
     */
    String add(long provider, Contribution change) {
        var known = departments.get(provider, this::read);
        var missing = missed(lines(known, provider, change), provider, known);
        if (missing.isEmpty()) {
            return known;
        }
        var department = read(provider);
        departments.put(provider, department);
        var still =
                department.equals(known) ? missing : missed(lines(department, provider, change), provider, department);
        db.batchUpdate(FIRST, still.stream().map(Line::key).toList());
        missed(still, provider, department);
        return department;
    }

    /** Those for which there was no row, or all where the provider is with another department. */
    private List<Line> missed(List<Line> lines, long provider, String department) {
        var done = db.batchUpdate(
                ADD,
                lines.stream().map(line -> line.values(provider, department)).toList());
        return IntStream.range(0, done.length)
                .filter(i -> done[i] == 0)
                .mapToObj(lines::get)
                .toList();
    }

    /** Always in the same order, so that two who write the same rows do not wait for each other. */
    private static List<Line> lines(String department, long provider, Contribution change) {
        return Departments.upwards(department).stream()
                .flatMap(scope -> change.months().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(month -> new Line(scope, month.getKey(), slot(provider), month.getValue())))
                .toList();
    }

    private String read(long provider) {
        return Objects.requireNonNull(db.queryForObject(DEPARTMENT, String.class, provider), "A provider has one");
    }

    void move(DepartmentChanged change) {
        var left = Departments.upwards(change.from());
        var entered = Departments.upwards(change.to());
        left.stream()
                .filter(scope -> !entered.contains(scope))
                .forEach(scope -> move(change.organization(), scope, "-"));
        entered.stream()
                .filter(scope -> !left.contains(scope))
                .forEach(scope -> move(change.organization(), scope, "+"));
    }

    private void move(long provider, String scope, String sign) {
        db.update(COME, scope, slot(provider), provider);
        db.update(MOVE.formatted(Sums.moved(sign)), provider, scope, slot(provider), provider);
    }

    private static int slot(long provider) {
        return (int) (provider % SLOTS);
    }
}
