package cn.hubei.trade.statistics;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** What was counted in each month there ever was, and the months that are asked for. */
record Months(Period period, Map<YearMonth, Sums> all) {

    /** Each month of the period, in order. */
    Map<YearMonth, Sums> shown() {
        var shown = new LinkedHashMap<YearMonth, Sums>();
        period.months().forEach(month -> shown.put(month, of(month)));
        return shown;
    }

    Sums together() {
        return together(period);
    }

    /** Over all months, until now. */
    Sums ever() {
        return all.values().stream().reduce(Sums.nothing(0), Sums::plus);
    }

    private Sums of(YearMonth month) {
        return all.getOrDefault(month, Sums.nothing(0));
    }

    private Sums together(Period asked) {
        return asked.months().stream().map(this::of).reduce(Sums.nothing(0), Sums::plus);
    }

    /** What stands elsewhere, by the number of its month. */
    Trend counted(Map<Integer, Long> others) {
        return Trend.counted(period, month -> others.getOrDefault(Period.number(month), 0L));
    }

    Trend trend(ToLongFunction<Sums> what) {
        return Trend.counted(period, month -> what.applyAsLong(of(month)));
    }

    /** Of what cannot be added up. */
    Trend mean(Function<Sums, @Nullable Number> what) {
        return Trend.of(period, month -> plain(what.apply(of(month))), asked -> plain(what.apply(together(asked))));
    }

    private static double plain(@Nullable Number value) {
        return value == null ? 0 : value.doubleValue();
    }
}
