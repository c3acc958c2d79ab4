package cn.hubei.trade.records;

import cn.hubei.trade.offering.Score;
import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.offering.kind.OfferingState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of 「服务汇总」: an offering with the stars that it was given so far, added up. */
record OfferingScoreRow(
        long id,
        Kind kind,
        @Nullable String category,
        String title,
        String provider,
        OfferingState state,
        @Nullable Instant publishedAt,
        long applications,
        long evaluations,
        long qualityStars,
        long speedStars,
        long satisfactionStars) {

    public String type() {
        return kind.type(category);
    }

    public Score score() {
        return new Score(evaluations, qualityStars + speedStars + satisfactionStars);
    }
}
