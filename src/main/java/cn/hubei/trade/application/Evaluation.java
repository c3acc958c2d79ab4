package cn.hubei.trade.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An enterprise's three rows of one to five stars, given once (product: 8). */
public record Evaluation(
        int quality, int speed, int satisfaction, @Nullable String comment, Instant evaluatedAt, long evaluatedBy) {

    public int stars() {
        return quality + speed + satisfaction;
    }
}
