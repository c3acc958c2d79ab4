package cn.hubei.trade.platform.limit;

import java.io.IOException;
import java.time.Duration;

/** How long a request's body may take: a grace period, and longer for each byte that has come. */
final class BodyPace {

    /** Slower than the slowest telephone line that uploads a picture. */
    private static final long BYTES_A_SECOND = 4096;

    private static final Duration TO_BEGIN_WITH = Duration.ofSeconds(10);

    private final long begun;
    private long bytes;

    BodyPace(long begun) {
        this.begun = begun;
    }

    void arrived(int more, long now) throws TooSlow {
        bytes += Math.max(0, more);
        if (now - begun > allowed().toNanos()) {
            throw new TooSlow();
        }
    }

    private Duration allowed() {
        return TO_BEGIN_WITH.plusMillis(bytes * 1000 / BYTES_A_SECOND);
    }

    /** Somebody sends slower than anybody needs to, or too many are slow at once. */
    static final class TooSlow extends IOException {}
}
