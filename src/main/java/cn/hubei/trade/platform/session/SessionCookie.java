package cn.hubei.trade.platform.session;

import cn.hubei.trade.platform.web.Cookies;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.stereotype.Component;

/** The session's cookie, named as all the others are: see {@link Cookies}. */
@Component
class SessionCookie implements CookieSerializer {

    private static final String NAME = "SESSION";

    private final CookieSerializer plain = named(NAME, false);
    private final CookieSerializer secure = named(Cookies.PREFIX + NAME, true);
    private final Cookies cookies;

    SessionCookie(Cookies cookies) {
        this.cookies = cookies;
    }

    @Override
    public void writeCookieValue(CookieValue value) {
        of(value.getRequest()).writeCookieValue(value);
    }

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        return of(request).readCookieValues(request);
    }

    private CookieSerializer of(HttpServletRequest request) {
        return cookies.areSecure(request) ? secure : plain;
    }

    private static CookieSerializer named(String name, boolean secure) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(name);
        cookie.setUseSecureCookie(secure);
        return cookie;
    }
}
