package cn.hubei.trade.api.webhook.call;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What came of a call. The body that a receiver answers with is not read: what it says is nobody's business, and it may be
 * long.
 *
 * @param status null where no answer came
 * @param problem a sentence; null where the call was taken
 * @param retryAfter for how long the receiver wants to be left alone
 */
public record Answer(
        @Nullable Integer status,
        @Nullable String problem,
        @Nullable Duration retryAfter) {

    private static final int GONE = 410;

    static Answer of(int status, @Nullable Duration retryAfter) {
        return new Answer(status, problem(status), retryAfter);
    }

    static Answer none(String problem) {
        return new Answer(null, problem, null);
    }

    public boolean isTaken() {
        return problem == null;
    }

    /** The receiver wants nothing more, ever. */
    public boolean isGone() {
        return status != null && status == GONE;
    }

    private static @Nullable String problem(int status) {
        if (status >= 200 && status < 300) {
            return null;
        }
        return status >= 300 && status < 400 ? "对方要求转到别处（" + status + "），未跟随" : "对方返回 " + status;
    }
}
