package cn.hubei.trade.platform;

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

/** Gives the cookies that no script reads, that no other site sends, and that behind HTTPS never leave without it. */
@Component
public class Cookies {

    /** Goes when the browser is closed. */
    public static final Duration SESSION = Duration.ofSeconds(-1);

    private final boolean secure;

    Cookies(@Value("${server.servlet.session.cookie.secure:false}") boolean secure) {
        this.secure = secure;
    }

    public static Optional<String> read(HttpServletRequest request, String name) {
        return Optional.ofNullable(WebUtils.getCookie(request, name)).map(cookie -> cookie.getValue());
    }

    public void give(String name, String value, String path, Duration age) {
        var attributes = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        give(attributes.getRequest(), Objects.requireNonNull(attributes.getResponse()), name, value, path, age);
    }

    public void take(String name, String path) {
        give(name, "", path, Duration.ZERO);
    }

    private void give(
            HttpServletRequest request,
            HttpServletResponse response,
            String name,
            String value,
            String path,
            Duration age) {
        var cookie = ResponseCookie.from(name, value)
                .path(path)
                .httpOnly(true)
                .secure(secure || request.isSecure())
                .sameSite("Lax")
                .maxAge(age);
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }
}
