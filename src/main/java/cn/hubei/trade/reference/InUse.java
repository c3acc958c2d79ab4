package cn.hubei.trade.reference;

import java.util.Optional;

/** Tells whether another module needs a department. Dictionary entries in use are held by foreign keys. */
public interface InUse {

    /** Why a department is still needed, as the rest of a sentence. */
    Optional<String> needs(String department);
}
