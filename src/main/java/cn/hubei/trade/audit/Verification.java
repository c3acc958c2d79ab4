package cn.hubei.trade.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of verifying the whole chain.
 *
 * @param sealed how many lines the chain has
 * @param head the hash of its last line
 * @param waiting how many entries are written and not yet in the chain
 * @param waitingSince when the first of them was written
 * @param findings the damaged lines, the first ones where there are many
 */
record Verification(
        Instant at,
        long sealed,
        String head,
        long waiting,
        @Nullable Instant waitingSince,
        List<Finding> findings) {

    private static final Duration LATE = Duration.ofMinutes(10);

    /**
     * One damaged line.
     *
     * @param position its place in the chain; null for what never was in it
     * @param entry the entry's number; null where it is gone
     */
    public record Finding(@Nullable Long position, @Nullable Long entry, String sentence) {}

    public boolean isIntact() {
        return findings.isEmpty();
    }

    /** Sealing takes seconds; what waits longer says that it does not run. */
    public boolean isLate() {
        return waitingSince != null && waitingSince.plus(LATE).isBefore(at);
    }
}
