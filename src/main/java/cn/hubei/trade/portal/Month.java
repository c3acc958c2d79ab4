package cn.hubei.trade.portal;

import cn.hubei.trade.offering.OfferingRow;
import cn.hubei.trade.platform.time.Moments;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** A month of the calendar, from the Monday before its first day to the Sunday after its last. */
record Month(YearMonth month, LocalDate today, Map<LocalDate, List<OfferingRow>> events) {

    /** @param rows of this month, in order */
    static Month of(YearMonth month, Instant now, List<OfferingRow> rows) {
        return new Month(
                month,
                day(now),
                rows.stream().collect(Collectors.groupingBy(row -> day(Objects.requireNonNull(row.startsAt())))));
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(Moments.ZONE).toLocalDate();
    }

    public List<LocalDate> days() {
        var first = month.atDay(1);
        var last = month.atEndOfMonth();
        return first.minusDays(first.getDayOfWeek().getValue() - 1L)
                .datesUntil(last.plusDays(8L - last.getDayOfWeek().getValue()))
                .toList();
    }

    public boolean holds(LocalDate day) {
        return YearMonth.from(day).equals(month);
    }

    public List<OfferingRow> on(LocalDate day) {
        return events.getOrDefault(day, List.of());
    }

    public String title() {
        return month.getYear() + " 年 " + month.getMonthValue() + " 月";
    }
}
