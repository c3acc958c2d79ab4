package cn.hubei.trade.platform;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An event that belongs in the audit trail: what was done ("filing.approved"), to which record, with what detail. */
public interface Recorded {

    /** A code whose Chinese words stand in {@code audit/words.properties}. */
    String action();

    String subject();

    String subjectId();

    String detail();

    /** Before and after, where that matters. */
    default List<Change> changes() {
        return List.of();
    }

    /** The account that acted where nobody is signed in yet; null for whoever makes the request. */
    default @Nullable Long actingAccount() {
        return null;
    }

    /** An action that its event does not list would have no words in the trail. */
    static void demand(String action, Set<String> actions) {
        if (!actions.contains(action)) {
            throw new IllegalArgumentException("Not an action of this record: " + action);
        }
    }
}
