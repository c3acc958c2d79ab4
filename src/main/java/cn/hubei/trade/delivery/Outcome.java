package cn.hubei.trade.delivery;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What became of an attempt; the status is what the other side answered, where it speaks HTTP. */
public sealed interface Outcome {

    @Nullable
    Integer status();

    record Taken(@Nullable Integer status) implements Outcome {}

    /** @param pause how long to wait before the next attempt */
    record Later(Duration pause, @Nullable Integer status, String problem) implements Outcome {}

    record Never(@Nullable Integer status, String problem) implements Outcome {}

    static Outcome taken() {
        return new Taken(null);
    }

    static Outcome later(Duration pause, @Nullable String problem) {
        return new Later(pause, null, Objects.requireNonNullElse(problem, ""));
    }

    static Outcome never(String problem) {
        return new Never(null, problem);
    }
}
