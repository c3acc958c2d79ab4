package cn.hubei.trade.api.access;

import cn.hubei.trade.api.ApiCaller;
import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A caller as the security context holds it, for one request. */
class CallerToken extends AbstractAuthenticationToken {

    private final transient ApiCaller caller;

    CallerToken(ApiCaller caller) {
        super(List.of());
        this.caller = caller;
        setAuthenticated(true);
    }

    @Override
    public ApiCaller getPrincipal() {
        return caller;
    }

    @Override
    public String getCredentials() {
        return "";
    }
}
