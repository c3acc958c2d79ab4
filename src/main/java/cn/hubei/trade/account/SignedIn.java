package cn.hubei.trade.account;

import java.io.Serializable;
import java.security.Principal;

/** All that a session remembers; whatever else a request needs to know is read anew. */
record SignedIn(long accountId, String loginName) implements Principal, Serializable {

    @Override
    public String getName() {
        return loginName;
    }
}
