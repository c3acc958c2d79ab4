package cn.hubei.trade.account;

import java.io.Serializable;
import java.security.Principal;

/**
 * All that a session remembers; whatever else a request needs to know is read anew.
 *
 * @param epoch the account's when it signed in; a changed password moves it on, and this session is over
 */
public record SignedIn(long accountId, String loginName, int epoch) implements Principal, Serializable {

    @Override
    public String getName() {
        return loginName;
    }
}
