package cn.hubei.trade.offering;

import cn.hubei.trade.account.Scope;
import cn.hubei.trade.organization.DepartmentChanged;
import cn.hubei.trade.organization.HeldDepartment;
import cn.hubei.trade.reference.Departments;
import java.util.List;
import java.util.Objects;
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
            for (var scope : Scope.around(saved.providerId(), department)) {
                add(scope, before, -1);
                add(scope, now, 1);
            }
        }
        return saved;
    }

    @EventListener
    void on(DepartmentChanged change) {
        var own = ofProvider(change.organization());
        var left = Departments.upwards(change.from());
        var entered = Departments.upwards(change.to());
        left.stream()
                .filter(scope -> !entered.contains(scope))
                .forEach(scope -> own.forEach(one -> add(scope, one.what(), -one.offerings())));
        entered.stream()
                .filter(scope -> !left.contains(scope))
                .forEach(scope -> own.forEach(one -> add(scope, one.what(), one.offerings())));
    }

    private record Counted(OnOffer what, long offerings) {}

    private List<Counted> ofProvider(long provider) {
        return db.query(
                OF_SCOPE,
                (row, number) -> new Counted(
                        new OnOffer(row.getInt("published_in"), row.getString("kind"), row.getString("category")),
                        row.getLong("offerings")),
                Scope.ofProvider(provider));
    }

    private void add(String scope, @Nullable OnOffer what, long number) {
        if (what != null && !update(scope, what, number)) {
            db.update(FIRST, scope, what.publishedIn(), what.kind(), what.category());
            update(scope, what, number);
        }
    }

    private boolean update(String scope, OnOffer what, long number) {
        return db.update(ADD, number, scope, what.publishedIn(), what.kind(), what.category()) == 1;
    }
}
