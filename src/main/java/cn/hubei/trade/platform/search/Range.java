package cn.hubei.trade.platform.search;

import cn.hubei.trade.platform.time.Moments;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Days up to today that a word names. The word only fills the two fields of a search: what is sent are the days. */
public record Range(String label, LocalDate from, LocalDate to) {

    static List<Range> upTo(Instant now) {
        var today = now.atZone(Moments.ZONE).toLocalDate();
        return List.of(
                new Range("近 7 天", today.minusDays(6), today),
                new Range("近 30 天", today.minusDays(29), today),
                new Range("本月", today.withDayOfMonth(1), today));
    }

    boolean is(String first, String last) {
        return from.toString().equals(first) && to.toString().equals(last);
    }
}
