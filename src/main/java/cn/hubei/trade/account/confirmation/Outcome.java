package cn.hubei.trade.account.confirmation;

import cn.hubei.trade.account.administration.Issued;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The result of opening an account or resetting its password.
 *
 * @param issued told once; null where there is nothing to tell
 * @param otherwise the message that says why
 */
public record Outcome(@Nullable Issued issued, String otherwise) {

    public static final String WAITS = "proposal.asked";

    /** The same form sent again has nothing to tell. */
    public static Outcome of(Optional<Issued> issued) {
        return new Outcome(issued.orElse(null), "account.already-created");
    }

    public static Outcome waits() {
        return new Outcome(null, WAITS);
    }
}
