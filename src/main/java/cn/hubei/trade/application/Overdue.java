package cn.hubei.trade.application;

import java.time.Duration;
import java.time.Instant;

/** When an application has waited too long for its decision (product: 11). */
public final class Overdue {

    private static final Duration LIMIT = Duration.ofHours(48);

    private Overdue() {}

    /** By when what was submitted then must be decided. */
    public static Instant due(Instant submitted) {
        return submitted.plus(LIMIT);
    }

    /** What was submitted before this instant and is still pending is overdue. */
    public static Instant before(Instant now) {
        return now.minus(LIMIT);
    }
}
