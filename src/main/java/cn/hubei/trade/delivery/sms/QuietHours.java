package cn.hubei.trade.delivery.sms;

import cn.hubei.trade.platform.time.Moments;
import java.time.Instant;
import java.time.LocalTime;

/** Texts go out from 8 to 21 o'clock; what is written at night waits for the morning. */
final class QuietHours {

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(21, 0);

    private QuietHours() {}

    static Instant after(Instant now) {
        var here = now.atZone(Moments.ZONE);
        var time = here.toLocalTime();
        if (time.isBefore(MORNING)) {
            return here.with(MORNING).toInstant();
        }
        return time.isBefore(EVENING) ? now : here.plusDays(1).with(MORNING).toInstant();
    }
}
