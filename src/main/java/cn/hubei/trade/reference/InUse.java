package cn.hubei.trade.reference;

import java.util.Optional;

/** Whether something of a module stands on reference data; each module that keeps codes answers for itself. */
public interface InUse {

    default boolean uses(Dictionary dictionary, String code) {
        return false;
    }

    /** Why a department is still needed, as the rest of a sentence. */
    default Optional<String> needs(String department) {
        return Optional.empty();
    }
}
