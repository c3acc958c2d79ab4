package cn.hubei.trade.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Supplier;

/** A clock that somebody has set: it is ahead of the right time by as much as is asked for. */
public final class SetClock extends Clock {

    private final Supplier<Instant> right;
    private final Supplier<Duration> ahead;

    public SetClock(Supplier<Instant> right, Supplier<Duration> ahead) {
        this.right = right;
        this.ahead = ahead;
    }

    @Override
    public Instant instant() {
        return right.get().plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
