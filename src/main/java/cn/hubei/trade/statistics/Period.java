package cn.hubei.trade.statistics;

import cn.hubei.trade.platform.time.Moments;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** From one month in Shanghai to another, both included. */
record Period(YearMonth from, YearMonth to) {

    private static final int USUAL = 12;
    private static final int LONGEST = 60;

    /** The last twelve months where nothing, or nothing sensible, was asked for; at most five years. */
    static Period of(@Nullable String from, @Nullable String to, Clock clock) {
        var now = YearMonth.from(clock.instant().atZone(Moments.ZONE));
        var last = Moments.parseMonth(to).orElse(now);
        var first = Moments.parseMonth(from).orElse(last.minusMonths(USUAL - 1L));
        if (first.isAfter(last)) {
            return new Period(last, first);
        }
        return new Period(first.isBefore(last.minusMonths(LONGEST)) ? last.minusMonths(LONGEST - 1L) : first, last);
    }

    /** What is asked for most, by its name. */
    record Choice(String label, Period period) {

        public boolean is(Period other) {
            return period.equals(other);
        }
    }

    static List<Choice> choices(Instant now) {
        var month = YearMonth.from(now.atZone(Moments.ZONE));
        return List.of(
                new Choice("近 3 个月", last(3, month)),
                new Choice("近 12 个月", last(USUAL, month)),
                new Choice("本年", new Period(month.withMonth(1), month)));
    }

    private static Period last(int months, YearMonth month) {
        return new Period(month.minusMonths(months - 1L), month);
    }

    /** As many months just before. */
    Period before() {
        var length = months().size();
        return new Period(from.minusMonths(length), from.minusMonths(1));
    }

    /** The last twelve months, however long the period is. */
    Period line() {
        return last(USUAL, to);
    }

    List<YearMonth> months() {
        return Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1))
                .toList();
    }

    public LocalDate firstDay() {
        return from.atDay(1);
    }

    public LocalDate lastDay() {
        return to.atEndOfMonth();
    }

    /** As the sums know it: 202611. */
    static int number(YearMonth month) {
        return month.getYear() * 100 + month.getMonthValue();
    }

    static YearMonth month(int number) {
        return YearMonth.of(number / 100, number % 100);
    }
}
