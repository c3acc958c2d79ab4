package cn.hubei.trade.api.webhook.push;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/**
 * How long a receiver is left alone after each failure: ten tries in somewhat more than three days. Each pause is up to a
 * tenth longer, so that what failed together does not come back together.
 */
final class Pauses {

    private static final List<Duration> AFTER = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24));

    private static final Duration LONGEST = Duration.ofHours(24);
    private static final double SPREAD = 0.1;

    private final DoubleSupplier random;

    /** @param random from zero to one */
    Pauses(DoubleSupplier random) {
        this.random = random;
    }

    /**
     * @param attempts how many have failed
     * @param wanted by the receiver; it is left alone for that long, within a day
     * @return nothing where that was the last
     */
    Optional<Duration> after(int attempts, @Nullable Duration wanted) {
        if (attempts > AFTER.size()) {
            return Optional.empty();
        }
        var pause = AFTER.get(attempts - 1);
        var spread = pause.plusMillis((long) (pause.toMillis() * SPREAD * random.getAsDouble()));
        return Optional.of(wanted == null ? spread : longer(spread, wanted));
    }

    private static Duration longer(Duration pause, Duration wanted) {
        var within = wanted.compareTo(LONGEST) < 0 ? wanted : LONGEST;
        return pause.compareTo(within) < 0 ? within : pause;
    }
}
