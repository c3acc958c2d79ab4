package cn.hubei.trade.reference;

import java.util.Optional;

/** Whether something of another module stands on a department; the entries of dictionaries are held by foreign keys. */
public interface InUse {

    /** Why a department is still needed, as the rest of a sentence. */
    Optional<String> needs(String department);
}
