package cn.hubei.trade.platform;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Times are instants inside and Shanghai's clock on the screen. */
public final class Moments {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final DateTimeFormatter INPUT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    private Moments() {}

    /** The value of a datetime-local field; null where it is no time. */
    public static @Nullable Instant parse(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalDateTime.parse(text.strip().replace(' ', 'T'))
                    .atZone(ZONE)
                    .toInstant();
        } catch (DateTimeParseException malformed) {
            return null;
        }
    }

    public static String input(@Nullable Instant instant) {
        return format(instant, INPUT);
    }

    public static String show(@Nullable Instant instant) {
        return format(instant, SHOWN);
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

    private static String format(@Nullable Instant instant, DateTimeFormatter formatter) {
        return instant == null ? "" : formatter.format(instant.atZone(ZONE));
    }
}
