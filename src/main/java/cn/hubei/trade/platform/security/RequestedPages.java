package cn.hubei.trade.platform.security;

import cn.hubei.trade.platform.web.Cookies;
import cn.hubei.trade.platform.web.FormPage;
import cn.hubei.trade.platform.web.PageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.stereotype.Component;

/** Remembers in a cookie the page that somebody wanted before signing in, or on which a form stood. */
@Component
public class RequestedPages extends NullRequestCache {

    private static final String COOKIE = "requested";

    /** A browser keeps no cookie of more than 4096 bytes; of a longer address the page is kept, and not its query. */
    private static final int LONGEST = 2_900;

    private final Cookies cookies;

    RequestedPages(Cookies cookies) {
        this.cookies = cookies;
    }

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        if (HttpMethod.GET.matches(request.getMethod())) {
            save(page(request), request, response);
        }
    }

    /** The page on which the form stood that was sent. */
    public void saveForm(HttpServletRequest request, HttpServletResponse response) {
        save(FormPage.left(request), request, response);
    }

    private void save(FormPage wanted, HttpServletRequest request, HttpServletResponse response) {
        var path = wanted.path();
        if (path != null) {
            var kept = path.length() <= LONGEST ? path : path.replaceFirst("\\?.*", "");
            cookies.give(request, response, COOKIE, encoded(wanted.owner() + kept), Cookies.SESSION);
        }
    }

    /** What was wanted, once; nothing where it was another account's form. */
    public Optional<String> take(HttpServletRequest request, String account) {
        var wanted = cookies.read(request, COOKIE).flatMap(RequestedPages::decoded);
        if (wanted.isEmpty()) {
            return wanted;
        }
        cookies.take(COOKIE);
        var path = wanted.get().indexOf('/');
        var owner = wanted.get().substring(0, Math.max(path, 0));
        return owner.isEmpty() || owner.equals(FormPage.owner(account))
                ? wanted.map(text -> text.substring(Math.max(path, 0)))
                : Optional.empty();
    }

    /** What a dialog shows is a page as well; a piece of a page is none, nor what a browser asks for by itself. */
    private static FormPage page(HttpServletRequest request) {
        var path = request.getRequestURI();
        var query = request.getQueryString();
        var wanted = path.startsWith("/console") && !PageContext.isPiece(request);
        return new FormPage(wanted ? path + (query == null ? "" : "?" + query) : null, "");
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<String> decoded(String cookie) {
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(cookie), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException forged) {
            return Optional.empty();
        }
    }
}
