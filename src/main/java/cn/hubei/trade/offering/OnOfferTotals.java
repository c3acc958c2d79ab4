package cn.hubei.trade.offering;

import cn.hubei.trade.account.Scope;
import cn.hubei.trade.organization.DepartmentChanged;
import cn.hubei.trade.organization.HeldDepartment;
import cn.hubei.trade.reference.Departments;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.data.relational.core.mapping.event.AfterConvertCallback;
import org.springframework.data.relational.core.mapping.event.AfterSaveCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Keeps how much is on offer, in the transaction that publishes or takes down: it sees every offering that is loaded and
 * saved. Where a provider goes to another department its offerings go along.
 */
@Component
class OnOfferTotals implements AfterConvertCallback<Offering>, AfterSaveCallback<Offering> {

    private static final String ADD = "update on_offer_total set offerings = offerings + ?"
            + " where scope = ? and published_in = ? and kind = ? and category = ?";
    private static final String FIRST = "insert into on_offer_total (scope, published_in, kind, category)"
            + " values (?, ?, ?, ?) on conflict do nothing";
    private static final String OF_SCOPE =
            "select published_in, kind, category, offerings from on_offer_total where scope = ? and offerings > 0"
                    + " order by published_in, kind, category";

    private final JdbcTemplate db;
    private final HeldDepartment departments;

    OnOfferTotals(JdbcTemplate db, HeldDepartment departments) {
        this.db = db;
        this.departments = departments;
    }

    @Override
    public Offering onAfterConvert(Offering loaded) {
        loaded.counted();
        return loaded;
    }

    @Override
    public Offering onAfterSave(Offering saved) {
        var before = saved.counted();
        var now = saved.onOffer();
        if (!Objects.equals(before, now)) {
            var department = departments.of(saved.providerId());
            keep(Scope.around(saved.providerId(), department).stream()
                    .flatMap(scope -> Stream.concat(changed(scope, before, -1), changed(scope, now, 1))));
        }
        return saved;
    }

    @EventListener
    void on(DepartmentChanged change) {
        var own = ofProvider(change.organization());
        var left = Departments.upwards(change.from());
        var entered = Departments.upwards(change.to());
        keep(Stream.concat(
                among(left, entered).flatMap(scope -> own.stream().map(one -> one.in(scope, -1))),
                among(entered, left).flatMap(scope -> own.stream().map(one -> one.in(scope, 1)))));
    }

    private static Stream<Change> changed(String scope, @Nullable OnOffer what, long number) {
        return Stream.ofNullable(what).map(counted -> new Change(scope, counted, number));
    }

    private static Stream<String> among(List<String> scopes, List<String> notAmong) {
        return scopes.stream().filter(scope -> !notAmong.contains(scope));
    }

    private record Counted(OnOffer what, long offerings) {

        Change in(String scope, int sign) {
            return new Change(scope, what, sign * offerings);
        }
    }

    private record Change(String scope, OnOffer what, long number) {

        static final Comparator<Change> ORDER =
                Comparator.comparing(Change::scope).thenComparing(Change::what, OnOffer.ORDER);
    }

    private List<Counted> ofProvider(long provider) {
        return db.query(
                OF_SCOPE,
                (row, number) -> new Counted(
                        new OnOffer(row.getInt("published_in"), row.getString("kind"), row.getString("category")),
                        row.getLong("offerings")),
                Scope.ofProvider(provider));
    }

    /** Always in one order: else two that change the same rows at once would wait for each other. */
    private void keep(Stream<Change> changes) {
        changes.sorted(Change.ORDER).forEach(change -> add(change.scope(), change.what(), change.number()));
    }

    private void add(String scope, OnOffer what, long number) {
        if (!update(scope, what, number)) {
            db.update(FIRST, scope, what.publishedIn(), what.kind(), what.category());
            update(scope, what, number);
        }
    }

    private boolean update(String scope, OnOffer what, long number) {
        return db.update(ADD, number, scope, what.publishedIn(), what.kind(), what.category()) == 1;
    }
}
