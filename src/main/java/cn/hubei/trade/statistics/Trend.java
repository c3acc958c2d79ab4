package cn.hubei.trade.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How a number goes.
 *
 * @param change the period beside the one before it, in words
 * @param spark its last months
 */
record Trend(String change, Spark spark) {

    private static final int PERCENT = 100;

    /** Of what each month counts, and a period adds up. */
    static Trend counted(Period period, ToDoubleFunction<YearMonth> monthly) {
        return of(
                period,
                monthly,
                asked -> asked.months().stream().mapToDouble(monthly).sum());
    }

    /** @param together what the months of a period say together */
    static Trend of(Period period, ToDoubleFunction<YearMonth> monthly, ToDoubleFunction<Period> together) {
        var line = period.line().months().stream().map(monthly::applyAsDouble).toList();
        return new Trend(change(period, monthly, together), new Spark(line));
    }

    /** Where too little lies before, the last month beside the one before it. */
    private static String change(
            Period period, ToDoubleFunction<YearMonth> monthly, ToDoubleFunction<Period> together) {
        var month = new Period(period.to(), period.to());
        if (isComparable(period.before(), monthly)) {
            return "较上期 " + change(together, period);
        }
        return isComparable(month.before(), monthly) ? "当月较上月 " + change(together, month) : "尚无上期可比";
    }

    /** Most of its months have something to say. */
    private static boolean isComparable(Period period, ToDoubleFunction<YearMonth> monthly) {
        var months = period.months();
        return 2
                        * months.stream()
                                .mapToDouble(monthly)
                                .filter(value -> value > 0)
                                .count()
                > months.size();
    }

    private static String change(ToDoubleFunction<Period> together, Period period) {
        var part = together.applyAsDouble(period) / together.applyAsDouble(period.before()) - 1;
        var percent = BigDecimal.valueOf(part * PERCENT).setScale(0, RoundingMode.HALF_UP);
        return percent.signum() == 0 ? "持平" : (percent.signum() > 0 ? "▲\u00a0" : "▼\u00a0") + percent.abs() + "%";
    }

    /** A small line of the last months, drawn by the server: its points in a field of 96 by 24. */
    record Spark(List<Double> values) {

        private static final int WIDTH = 96;
        private static final int HEIGHT = 24;
        private static final int EDGE = 3;
        private static final int TENTHS = 10;

        public boolean isEmpty() {
            return values.stream().allMatch(value -> value == 0);
        }

        public String points() {
            var highest = highest();
            return IntStream.range(0, values.size())
                    .mapToObj(i -> x(i) + "," + y(i, highest))
                    .collect(Collectors.joining(" "));
        }

        public String lastX() {
            return x(values.size() - 1);
        }

        public String lastY() {
            return y(values.size() - 1, highest());
        }

        private double highest() {
            return values.stream().mapToDouble(value -> value).max().orElse(0);
        }

        private String x(int place) {
            return shown(EDGE + (double) (WIDTH - 2 * EDGE) * place / Math.max(1, values.size() - 1));
        }

        private String y(int place, double highest) {
            var part = highest == 0 ? 0 : values.get(place) / highest;
            return shown(HEIGHT - EDGE - (HEIGHT - 2 * EDGE) * part);
        }

        /** To a tenth; written by hand, because a home shows hundreds of them. */
        private static String shown(double value) {
            var tenths = Math.round(value * TENTHS);
            return tenths / TENTHS + "." + tenths % TENTHS;
        }
    }
}
