package cn.hubei.trade.platform.trail;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An event for the audit trail: its type tells what was done, to which record and with what detail. */
public interface Recorded {

    default String action() {
        return Objects.requireNonNull(getClass().getAnnotation(Action.class), "An event without @Action")
                .value();
    }

    /** The sort of record; its Chinese words stand beside those of the actions. */
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
}
