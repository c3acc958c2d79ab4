package cn.hubei.trade.application.totals;

import cn.hubei.trade.application.Contribution.Measure;
import cn.hubei.trade.application.OfferingApplication;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.relational.core.mapping.event.AfterConvertCallback;
import org.springframework.data.relational.core.mapping.event.AfterSaveCallback;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the totals that the statistics read. It sees every application that is loaded and saved, so no use case can forget
 * it, and it writes in the transaction of the change, so they are always right.
 */
@Component
class ApplicationTotals implements AfterConvertCallback<OfferingApplication>, AfterSaveCallback<OfferingApplication> {

    private final JdbcClient db;
    private final ApplicantTotals applicants;

    ApplicationTotals(JdbcClient db, ApplicantTotals applicants) {
        this.db = db;
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
        change.months().forEach((month, sums) -> add(saved.providerId(), month, sums));
        if (change.isNew()) {
            applicants.add(saved);
        }
        return saved;
    }

    private void add(long provider, int month, Map<Measure, Long> change) {
        if (!update(provider, month, change)) {
            db.sql(
                            "insert into application_total (provider_id, counted_in) values (:provider, :month) on conflict do nothing")
                    .param("provider", provider)
                    .param("month", month)
                    .update();
            update(provider, month, change);
        }
    }

    private boolean update(long provider, int month, Map<Measure, Long> change) {
        var sums = change.keySet().stream()
                .map(measure -> measure.name().toLowerCase(Locale.ROOT))
                .map(column -> column + " = " + column + " + :" + column)
                .collect(Collectors.joining(", "));
        var statement = db.sql("update application_total set " + sums
                        + " where provider_id = :provider and counted_in = :month")
                .param("provider", provider)
                .param("month", month);
        for (var one : change.entrySet()) {
            statement = statement.param(one.getKey().name().toLowerCase(Locale.ROOT), one.getValue());
        }
        return statement.update() == 1;
    }
}
