package cn.hubei.trade.application;

import java.time.Duration;
import java.time.Instant;

/** When an application has waited too long for its decision (product: 11). */
public final class Overdue {

    private static final Duration LIMIT = Duration.ofHours(48);

    private Overdue() {}

    /** What was submitted before this instant and is still pending is overdue. */
    public static Instant before(Instant now) {
        return now.minus(LIMIT);
    }
}
