package cn.hubei.trade.offering;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One review by the department: when it was handed in, and once decided, what was answered. */
record OfferingReview(
        Instant submittedAt,
        long submittedBy,
        @Nullable Boolean approved,
        @Nullable String reason,
        @Nullable Instant decidedAt,
        @Nullable Long decidedBy) {

    static OfferingReview submitted(long account, Instant now) {
        return new OfferingReview(now, account, null, null, null, null);
    }

    OfferingReview approved(long officer, Instant now) {
        return new OfferingReview(submittedAt, submittedBy, true, null, now, officer);
    }

    OfferingReview refused(String why, long officer, Instant now) {
        return new OfferingReview(submittedAt, submittedBy, false, why, now, officer);
    }
}
