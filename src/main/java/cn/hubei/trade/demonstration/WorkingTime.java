package cn.hubei.trade.demonstration;

import cn.hubei.trade.platform.text.Csv;
import cn.hubei.trade.platform.time.Moments;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** Working days and hours, in Shanghai: weekdays, but for the holidays and the days worked for them that are known. */
final class WorkingTime {

    private static final int FIRST_HOUR = 9;
    private static final int LAST_HOUR = 17;

    private final Map<LocalDate, String> exceptions = Csv.read("demonstration/workdays.csv").stream()
            .collect(Collectors.toMap(line -> LocalDate.parse(line.get("day")), line -> line.get("kind")));

    boolean isWorked(LocalDate day) {
        var weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return exceptions.getOrDefault(day, weekend ? "off" : "work").equals("work");
    }

    LocalDate onOrAfter(LocalDate day) {
        var found = day;
        while (!isWorked(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    LocalDate onOrBefore(LocalDate day) {
        var found = day;
        while (!isWorked(found)) {
            found = found.minusDays(1);
        }
        return found;
    }

    Instant at(LocalDate day, int hour) {
        return onOrAfter(day).atTime(hour, 0).atZone(Moments.ZONE).toInstant();
    }

    /** Some minute of a working day. */
    Instant within(LocalDate day, Random random) {
        return at(day, FIRST_HOUR).plusSeconds(random.nextInt((LAST_HOUR - FIRST_HOUR) * 3600));
    }

    /** What would be done at night is done the next morning. */
    Instant worked(Instant at, Random random) {
        var there = at.atZone(Moments.ZONE);
        var day = there.toLocalDate();
        if (!isWorked(day) || there.getHour() > LAST_HOUR) {
            return morning(day.plusDays(1), random);
        }
        return there.getHour() < FIRST_HOUR - 1 ? morning(day, random) : at;
    }

    private Instant morning(LocalDate day, Random random) {
        return at(day, FIRST_HOUR).plusSeconds(random.nextInt(5400));
    }
}
