package cn.hubei.trade.application.totals;

import cn.hubei.trade.application.Contribution.Measure;
import cn.hubei.trade.application.OfferingApplication;
import cn.hubei.trade.organization.DepartmentChanged;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.data.relational.core.mapping.event.AfterConvertCallback;
import org.springframework.data.relational.core.mapping.event.AfterSaveCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Keeps the totals that the statistics read. It sees every application that is loaded and saved, so no use case can forget
 * it, and it writes in the transaction of the change, so they are always right.
 */
@Component
class ApplicationTotals implements AfterConvertCallback<OfferingApplication>, AfterSaveCallback<OfferingApplication> {

    private static final String ADD =
            "update application_total set " + Sums.ADDED + " where provider_id = ? and counted_in = ?";
    private static final String FIRST =
            "insert into application_total (provider_id, counted_in) values (?, ?) on conflict do nothing";
    private static final String HELD = "select counted_in from application_total where provider_id = ? for update";

    private final JdbcTemplate db;
    private final DepartmentTotals departments;
    private final ApplicantTotals applicants;

    ApplicationTotals(JdbcTemplate db, DepartmentTotals departments, ApplicantTotals applicants) {
        this.db = db;
        this.departments = departments;
        this.applicants = applicants;
    }

    @Override
    public OfferingApplication onAfterConvert(OfferingApplication loaded) {
        loaded.contributionChange();
        return loaded;
    }

    @Override
    public OfferingApplication onAfterSave(OfferingApplication saved) {
        var change = saved.contributionChange();
        if (!change.months().isEmpty()) {
            change.months().forEach((month, sums) -> add(saved.providerId(), month, sums));
            var department = departments.add(saved.providerId(), change);
            if (change.isNew()) {
                applicants.add(saved, department);
            }
        }
        return saved;
    }

    private void add(long provider, int month, Map<Measure, Long> change) {
        if (!update(provider, month, change)) {
            db.update(FIRST, provider, month);
            update(provider, month, change);
        }
    }

    private boolean update(long provider, int month, Map<Measure, Long> change) {
        var values = Stream.concat(Sums.values(change), Stream.<Object>of(provider, month));
        return db.update(ADD, values.toArray()) == 1;
    }

    /** Applications to it wait meanwhile. */
    @EventListener
    void on(DepartmentChanged change) {
        db.queryForList(HELD, change.organization());
        departments.move(change);
        applicants.move(change);
    }
}
