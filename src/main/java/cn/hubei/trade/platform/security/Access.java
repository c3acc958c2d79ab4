package cn.hubei.trade.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Decides who may make a request; told by the application, since the platform knows no roles. */
public interface Access extends AuthorizationManager<RequestAuthorizationContext> {

    /** Whether there is such a route at all: what is not named is refused as a page that does not exist. */
    boolean names(String method, String path);

    /** Whether who makes this request may look at that page. */
    boolean opens(HttpServletRequest request, String page);
}
