package cn.hubei.trade.application;

import cn.hubei.trade.platform.time.Moments;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one application adds to the sums of its provider, by month: it counts in the month of its first submission, its
 * evaluation in the month it was given (manual 3.9.1).
 */
public record Contribution(Map<Integer, Map<Measure, Long>> months) {

    /** A column of application_total. */
    public enum Measure {
        APPLICATIONS,
        WAITING,
        APPROVED,
        DECIDED,
        DECISION_SECONDS,
        WITHIN_3H,
        WITHIN_8H,
        WITHIN_24H,
        WITHIN_48H,
        BEYOND_48H,
        EVALUATIONS,
        STARS
    }

    public static final Contribution NOTHING = new Contribution(Map.of());

    public static Contribution of(OfferingApplication application) {
        var contribution = new Contribution(new HashMap<>());
        contribution.add(application.createdAt(), Measure.APPLICATIONS, 1);
        if (application.state() == ApplicationState.PENDING) {
            contribution.add(application.createdAt(), Measure.WAITING, 1);
        }
        if (application.state() == ApplicationState.APPROVED) {
            contribution.add(application.createdAt(), Measure.APPROVED, 1);
        }
        contribution.addDecision(application.createdAt(), application.decidedIn());
        contribution.addEvaluation(application.evaluation());
        return contribution;
    }

    /** What has changed since. */
    public Contribution since(Contribution before) {
        var change = new Contribution(new HashMap<>());
        months.forEach((month, sums) -> sums.forEach((measure, value) -> change.add(month, measure, value)));
        before.months.forEach((month, sums) -> sums.forEach((measure, value) -> change.add(month, measure, -value)));
        change.months.values().forEach(sums -> sums.values().removeIf(value -> value == 0));
        change.months.values().removeIf(Map::isEmpty);
        return change;
    }

    /** Whether the application itself is among it, and not only what became of it. */
    public boolean isNew() {
        return months.values().stream().anyMatch(sums -> sums.containsKey(Measure.APPLICATIONS));
    }

    private void addDecision(Instant month, @Nullable Integer seconds) {
        if (seconds != null) {
            add(month, Measure.DECIDED, 1);
            add(month, Measure.DECISION_SECONDS, seconds);
            add(month, Measure.valueOf(Turnaround.of(seconds).name()), 1);
        }
    }

    private void addEvaluation(@Nullable Evaluation evaluation) {
        if (evaluation != null) {
            add(evaluation.evaluatedAt(), Measure.EVALUATIONS, 1);
            add(evaluation.evaluatedAt(), Measure.STARS, evaluation.stars());
        }
    }

    private void add(Instant at, Measure measure, long value) {
        add(Moments.month(at), measure, value);
    }

    private void add(int month, Measure measure, long value) {
        Objects.requireNonNull(months.computeIfAbsent(month, key -> new HashMap<>()))
                .merge(measure, value, Long::sum);
    }
}
