package cn.hubei.trade.application.reading;

import cn.hubei.trade.account.Visibility;
import cn.hubei.trade.platform.list.RowQuery;
import cn.hubei.trade.platform.text.Alike;
import cn.hubei.trade.platform.time.Moments;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Searches a 服务编号 by its beginning. Among all applications the index of the numbers finds it. It also holds the day of the
 * application, so that who sees a part of them, or goes through many in their order, begins at that day.
 */
public final class NumberSearch {

    private static final Pattern BEGINNING = Pattern.compile("[A-Z]{2}(\\d{4})(\\d{2})?(\\d{2})?\\d*");

    /** After the beginning come digits, or letters and then digits: all of it is below this. */
    private static final String BEYOND = "ZZZ";

    private final String alias;
    private final String beginning;

    private NumberSearch(String alias, String beginning) {
        this.alias = alias;
        this.beginning = beginning;
    }

    /** What cannot be a 服务编号 finds nothing. */
    public static RowQuery narrow(RowQuery query, String alias, Visibility visibility, @Nullable String number) {
        if (number == null || Alike.key(number).isEmpty()) {
            return query;
        }
        var beginning = Alike.key(number).toUpperCase(Locale.ROOT);
        return beginning.matches("[A-Z0-9]{1,20}")
                ? new NumberSearch(alias, beginning).narrow(query, visibility)
                : query.where("1 = 0");
    }

    private RowQuery narrow(RowQuery query, Visibility visibility) {
        try {
            var byDay = alias + ".number like :number" + onItsDay(query);
            query.with("number", beginning + "%");
            if (!visibility.isEverything()) {
                return query.searched(byDay, byDay);
            }
            return query.with("number_from", beginning)
                    .with("number_to", beginning + BEYOND)
                    .searched(alias + ".number between :number_from and :number_to", byDay);
        } catch (DateTimeException noDay) {
            return query.where("1 = 0");
        }
    }

    private String onItsDay(RowQuery query) {
        var parts = BEGINNING.matcher(beginning);
        if (!parts.matches()) {
            return "";
        }
        var first = Stream.of(parts.group(1), parts.group(2), parts.group(3))
                .map(part -> Objects.requireNonNullElse(part, "01"))
                .collect(Collectors.collectingAndThen(Collectors.joining("-"), Moments::parseDay))
                .orElseThrow(() -> new DateTimeException(beginning));
        query.with("number_since", start(first))
                .with(
                        "number_until",
                        start(last(parts.group(2), parts.group(3), first).plusDays(1)));
        return " and %1$s.created_at >= :number_since and %1$s.created_at < :number_until".formatted(alias);
    }

    private static LocalDate last(@Nullable String month, @Nullable String day, LocalDate first) {
        if (month == null) {
            return first.withMonth(12).withDayOfMonth(31);
        }
        return day == null ? YearMonth.from(first).atEndOfMonth() : first;
    }

    private static Object start(LocalDate day) {
        return Moments.db(day.atStartOfDay(Moments.ZONE).toInstant());
    }
}
