package cn.hubei.trade.platform.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.ValueRange;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Times are instants inside and Shanghai's clock on the screen. */
public final class Moments {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final ValueRange YEARS = ValueRange.of(1900, 2999);
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int DAY_LENGTH = "yyyy-MM-dd ".length();
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final DateTimeFormatter INPUT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    private Moments() {}

    /** The value of a datetime-local field; null where it is no time. */
    public static @Nullable Instant parse(@Nullable String text) {
        return parsed(text, typed -> LocalDateTime.parse(typed.replace(' ', 'T')))
                .map(time -> time.atZone(ZONE).toInstant())
                .orElse(null);
    }

    /** The value of a date field; empty where it is no day. */
    public static Optional<LocalDate> parseDay(@Nullable String text) {
        return parsed(text, LocalDate::parse);
    }

    /** The value of a month field; empty where it is no month. */
    public static Optional<YearMonth> parseMonth(@Nullable String text) {
        return parsed(text, YearMonth::parse);
    }

    /** Of the years that people write: Java knows a thousand million more than the databases. */
    private static <T extends TemporalAccessor> Optional<T> parsed(@Nullable String text, Function<String, T> parse) {
        try {
            return Optional.ofNullable(text)
                    .map(String::strip)
                    .filter(typed -> !typed.isEmpty())
                    .map(parse)
                    .filter(time -> YEARS.isValidIntValue(time.get(ChronoField.YEAR)));
        } catch (DateTimeParseException malformed) {
            return Optional.empty();
        }
    }

    public static String input(@Nullable Instant instant) {
        return format(instant, INPUT);
    }

    public static String show(@Nullable Instant instant) {
        return format(instant, SHOWN);
    }

    /** The end of what begins then: of the same day only the hour. */
    public static String until(@Nullable Instant start, @Nullable Instant end) {
        var sameDay = start != null && showDay(start).equals(showDay(end));
        return end == null ? "" : "至 " + (sameDay ? show(end).substring(DAY_LENGTH) : show(end));
    }

    public static String showDay(@Nullable Instant instant) {
        return format(instant, DAY);
    }

    public static String showSeconds(@Nullable Instant instant) {
        return format(instant, SECONDS);
    }

    /** The month in Shanghai, like 202611. */
    public static int month(Instant instant) {
        var day = instant.atZone(ZONE);
        return day.getYear() * 100 + day.getMonthValue();
    }

    /** As a statement's parameter: neither driver takes an instant as it is. */
    public static Object db(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** What a statement found, which must be there. */
    public static Instant read(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static String format(@Nullable Instant instant, DateTimeFormatter formatter) {
        return instant == null ? "" : formatter.format(instant.atZone(ZONE));
    }
}
