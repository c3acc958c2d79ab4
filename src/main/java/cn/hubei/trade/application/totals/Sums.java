package cn.hubei.trade.application.totals;

import cn.hubei.trade.application.Contribution.Measure;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns of both tables of sums, in SQL that is the same whatever changes. */
final class Sums {

    static final String COLUMNS = each(column -> column);

    /** A value for each, see {@link #values}. */
    static final String ADDED = each(column -> column + " = " + column + " + ?");

    private Sums() {}

    static Stream<Object> values(Map<Measure, Long> change) {
        return Arrays.stream(Measure.values()).map(measure -> change.getOrDefault(measure, 0L));
    }

    /** A department's, with those of a provider p added or taken away. */
    static String moved(String sign) {
        return each(column -> "department_total." + column + " " + sign + " p." + column);
    }

    private static String each(UnaryOperator<String> column) {
        return Arrays.stream(Measure.values())
                .map(measure -> column.apply(measure.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
    }
}
