package cn.hubei.trade.application.reading;

import cn.hubei.trade.platform.list.RowQuery;
import cn.hubei.trade.platform.text.Alike;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Searches a 服务编号 by its beginning. It holds the day of the application, so a list in that order need not be read
 * from its start.
 */
public final class NumberSearch {

    private static final Pattern BEGINNING = Pattern.compile("[A-Z]{2}(\\d{4})(\\d{2})?(\\d{2})?\\d*");

    private NumberSearch() {}

    /** What cannot be a 服务编号 finds nothing. */
    public static RowQuery narrow(RowQuery query, String alias, @Nullable String number) {
        if (number == null || Alike.key(number).isEmpty()) {
            return query;
        }
        var beginning = Alike.key(number).toUpperCase(Locale.ROOT);
        if (!beginning.matches("[A-Z0-9]{1,20}")) {
            return query.where("1 = 0");
        }
        return onItsDay(query, alias, beginning).where(alias + ".number like :number", "number", beginning + "%");
    }

    private static RowQuery onItsDay(RowQuery query, String alias, String beginning) {
        var parts = BEGINNING.matcher(beginning);
        if (!parts.matches()) {
            return query;
        }
        try {
            var first = LocalDate.of(of(parts.group(1)), of(parts.group(2)), of(parts.group(3)));
            return query.between(alias + ".created_at", first.toString(), last(parts.group(2), parts.group(3), first));
        } catch (DateTimeException noDay) {
            return query.where("1 = 0");
        }
    }

    private static int of(@Nullable String digits) {
        return digits == null ? 1 : Integer.parseInt(digits);
    }

    private static String last(@Nullable String month, @Nullable String day, LocalDate first) {
        if (month == null) {
            return first.withMonth(12).withDayOfMonth(31).toString();
        }
        return (day == null ? YearMonth.from(first).atEndOfMonth() : first).toString();
    }
}
