package cn.hubei.trade.statistics;

import java.time.Duration;
import java.time.Instant;

/** How long something has waited, or may still wait, as one says it. */
final class Waiting {

    private static final int DAY = 24;

    private Waiting() {}

    static String since(Instant since, Instant now) {
        return "已等 " + span(Duration.between(since, now));
    }

    static String until(Instant due, Instant now) {
        return due.isAfter(now) ? "还剩 " + span(Duration.between(now, due)) : "已超 " + span(Duration.between(due, now));
    }

    private static String span(Duration time) {
        var hours = Math.max(0, time.toHours());
        return hours < 1 ? "不到 1 小时" : hours < DAY * 2 ? hours + " 小时" : hours / DAY + " 天";
    }
}
