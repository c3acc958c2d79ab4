package cn.hubei.trade.platform;

import java.util.List;
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
}
