package cn.hubei.trade.platform.web;

import java.time.Duration;
import java.time.Instant;

/** How long something stays open, in words. */
public final class Remaining {

    private Remaining() {}

    public static String of(Instant now, Instant end) {
        var left = Duration.between(now, end);
        if (left.isNegative() || left.isZero()) {
            return "已截止";
        }
        if (left.toDays() > 0) {
            return "距截止还有 " + left.toDays() + " 天";
        }
        return left.toHours() > 0 ? "距截止还有 " + left.toHours() + " 小时" : "即将截止";
    }
}
