package cn.hubei.trade.platform.security;

import cn.hubei.trade.platform.web.Cookies;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/** Keeps the CSRF token in a cookie, because a visitor who only reads needs no session. */
@Component
class FormTokens implements CsrfTokenRepository {

    private static final String NAME = "XSRF-TOKEN";

    private final CsrfTokenRepository plain = named(NAME, false);
    private final CsrfTokenRepository secure = named(Cookies.PREFIX + NAME, true);
    private final Cookies cookies;

    FormTokens(Cookies cookies) {
        this.cookies = cookies;
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return of(request).generateToken(request);
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        of(request).saveToken(token, request, response);
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return of(request).loadToken(request);
    }

    private CsrfTokenRepository of(HttpServletRequest request) {
        return cookies.areSecure(request) ? secure : plain;
    }

    private static CsrfTokenRepository named(String name, boolean secure) {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(name);
        tokens.setCookieCustomizer(
                cookie -> cookie.path("/").sameSite("Lax").httpOnly(true).secure(secure));
        return tokens;
    }
}
