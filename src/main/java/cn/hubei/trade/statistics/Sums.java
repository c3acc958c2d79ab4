package cn.hubei.trade.statistics;

import cn.hubei.trade.application.Turnaround;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What was counted in one month, or in several together. */
record Sums(
        int countedIn,
        long applications,
        long waiting,
        long decided,
        long decisionSeconds,
        long within3h,
        long within8h,
        long within24h,
        long within48h,
        long beyond48h,
        long evaluations,
        long stars) {

    static final String COLUMNS = """
            coalesce(sum(t.applications), 0) applications, coalesce(sum(t.waiting), 0) waiting,
            coalesce(sum(t.decided), 0) decided, coalesce(sum(t.decision_seconds), 0) decision_seconds,
            coalesce(sum(t.within_3h), 0) within3h, coalesce(sum(t.within_8h), 0) within8h,
            coalesce(sum(t.within_24h), 0) within24h, coalesce(sum(t.within_48h), 0) within48h,
            coalesce(sum(t.beyond_48h), 0) beyond48h, coalesce(sum(t.evaluations), 0) evaluations,
            coalesce(sum(t.stars), 0) stars
            """;

    private static final int ROWS = 3;
    private static final BigDecimal HOUR = BigDecimal.valueOf(3600);

    /** From a row of {@link #COLUMNS} after the month. */
    static Sums read(ResultSet row) throws SQLException {
        return new Sums(
                row.getInt(1),
                row.getLong(2),
                row.getLong(3),
                row.getLong(4),
                row.getLong(5),
                row.getLong(6),
                row.getLong(7),
                row.getLong(8),
                row.getLong(9),
                row.getLong(10),
                row.getLong(11),
                row.getLong(12));
    }

    static Sums nothing(int month) {
        return new Sums(month, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    Sums plus(Sums other) {
        return new Sums(
                countedIn,
                applications + other.applications,
                waiting + other.waiting,
                decided + other.decided,
                decisionSeconds + other.decisionSeconds,
                within3h + other.within3h,
                within8h + other.within8h,
                within24h + other.within24h,
                within48h + other.within48h,
                beyond48h + other.beyond48h,
                evaluations + other.evaluations,
                stars + other.stars);
    }

    long decidedWithin(Turnaround step) {
        return switch (step) {
            case WITHIN_3H -> within3h;
            case WITHIN_8H -> within8h;
            case WITHIN_24H -> within24h;
            case WITHIN_48H -> within48h;
            case BEYOND_48H -> beyond48h;
        };
    }

    /** Of all decisions those that took so long, in percent. */
    @Nullable
    BigDecimal share(Turnaround step) {
        return decided == 0
                ? null
                : BigDecimal.valueOf(100 * decidedWithin(step))
                        .divide(BigDecimal.valueOf(decided), 1, RoundingMode.HALF_UP);
    }

    /** From one to five. */
    @Nullable
    BigDecimal score() {
        return mean(stars, evaluations, ROWS);
    }

    @Nullable
    BigDecimal meanHours() {
        return decided == 0
                ? null
                : BigDecimal.valueOf(decisionSeconds)
                        .divide(HOUR.multiply(BigDecimal.valueOf(decided)), 1, RoundingMode.HALF_UP);
    }

    private static @Nullable BigDecimal mean(long sum, long count, int rows) {
        return count == 0
                ? null
                : BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(rows * count), 2, RoundingMode.HALF_UP);
    }
}
