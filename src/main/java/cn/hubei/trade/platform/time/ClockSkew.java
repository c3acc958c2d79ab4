package cn.hubei.trade.platform.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How far this node's clock is from the database's. It is measured seldom and reckoned on by a monotonic counter; a
 * clock that seems to have jumped is measured again.
 */
public final class ClockSkew {

    private static final Duration AT_MOST_EVERY = Duration.ofSeconds(1);

    private final Supplier<Instant> database;
    private final Clock node;
    private final LongSupplier nanoseconds;
    private final Duration tolerance;
    private volatile @Nullable Reading last;

    record Reading(Duration skew, Instant at, long nanoseconds) {}

    public ClockSkew(Supplier<Instant> database, Clock node, LongSupplier nanoseconds, Duration tolerance) {
        this.database = database;
        this.node = node;
        this.nanoseconds = nanoseconds;
        this.tolerance = tolerance;
    }

    /** Above zero where this node is ahead. */
    Duration now() {
        var read = last();
        return read.skew().plus(Duration.between(read.at(), node.instant())).minus(passedSince(read));
    }

    /** Whether this node must do nothing that depends on the time. */
    boolean isTooFar() {
        if (!isBeyond(now())) {
            return false;
        }
        if (passedSince(last()).compareTo(AT_MOST_EVERY) > 0) {
            read();
        }
        return isBeyond(now());
    }

    /** For whatever would end or open something by this node's clock. */
    public void demandRightTime() {
        if (isTooFar()) {
            throw new WrongTime(now());
        }
    }

    Reading read() {
        var there = database.get();
        var here = node.instant();
        var read = new Reading(Duration.between(there, here), here, nanoseconds.getAsLong());
        last = read;
        return read;
    }

    private Reading last() {
        var read = last;
        return read == null ? read() : read;
    }

    private Duration passedSince(Reading read) {
        return Duration.ofNanos(nanoseconds.getAsLong() - read.nanoseconds());
    }

    private boolean isBeyond(Duration skew) {
        return skew.abs().compareTo(tolerance) > 0;
    }
}
