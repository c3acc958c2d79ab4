package cn.hubei.trade.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;

/** Where somebody wanted to go before signing in, in a cookie; only pages, never a post. */
class RequestedPages extends CookieRequestCache {

    RequestedPages() {
        setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
        setRequestMatcher(request -> HttpMethod.GET.matches(request.getMethod())
                && request.getRequestURI().startsWith("/console")
                && request.getHeader("HX-Request") == null);
    }

    /** This is asked at every request: nonsense in the cookie would otherwise be an error on every page. */
    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        try {
            return super.getRequest(request, response);
        } catch (IllegalArgumentException nonsense) {
            removeRequest(request, response);
            return null;
        }
    }
}
