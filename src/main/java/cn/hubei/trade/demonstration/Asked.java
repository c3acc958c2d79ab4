package cn.hubei.trade.demonstration;

import cn.hubei.trade.application.ApplicationState;
import cn.hubei.trade.offering.kind.Wish;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An application of the past year with all that came of it. */
record Asked(
        Planned to,
        Member by,
        Wish wish,
        ApplicationState state,
        List<Round> rounds,
        @Nullable Rating rating,
        UUID key) {

    /** @param refusedFor why it was not approved */
    record Round(
            Instant submitted,
            @Nullable Instant answered,
            @Nullable String refusedFor) {}

    record Rating(int quality, int speed, int satisfaction, String comment, Instant at) {}

    Instant created() {
        return rounds.get(0).submitted();
    }

    Round last() {
        return rounds.get(rounds.size() - 1);
    }
}
