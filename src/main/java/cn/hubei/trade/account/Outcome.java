package cn.hubei.trade.account;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of opening an account or resetting its password.
 *
 * @param issued told once; null where there is nothing to tell
 * @param otherwise the message that says why
 */
record Outcome(@Nullable Issued issued, String otherwise) {

    static final String WAITS = "proposal.asked";

    /** The same form sent again has nothing to tell. */
    static Outcome of(Optional<Issued> issued) {
        return new Outcome(issued.orElse(null), "account.already-created");
    }

    static Outcome waits() {
        return new Outcome(null, WAITS);
    }
}
