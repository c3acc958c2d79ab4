package cn.hubei.trade.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.WebUtils;

/** Writes cookies that no script reads and no other site sends; behind HTTPS their names begin with __Host-. */
@Component
public class Cookies {

    /** Goes when the browser is closed. */
    public static final Duration SESSION = Duration.ofSeconds(-1);

    public static final String PREFIX = "__Host-";

    private final boolean secure;

    Cookies(@Value("${server.servlet.session.cookie.secure:false}") boolean secure) {
        this.secure = secure;
    }

    public Optional<String> read(HttpServletRequest request, String name) {
        return Optional.ofNullable(WebUtils.getCookie(request, name(request, name)))
                .map(cookie -> cookie.getValue());
    }

    public void give(String name, String value, Duration age) {
        var attributes = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        give(attributes.getRequest(), Objects.requireNonNull(attributes.getResponse()), name, value, age);
    }

    public void take(String name) {
        give(name, "", Duration.ZERO);
    }

    public boolean areSecure(HttpServletRequest request) {
        return secure || request.isSecure();
    }

    /** For all paths: the prefix allows no narrower one. */
    public void give(
            HttpServletRequest request, HttpServletResponse response, String name, String value, Duration age) {
        var cookie = ResponseCookie.from(name(request, name), value)
                .path("/")
                .httpOnly(true)
                .secure(areSecure(request))
                .sameSite("Lax")
                .maxAge(age);
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }

    private String name(HttpServletRequest request, String name) {
        return areSecure(request) ? PREFIX + name : name;
    }
}
