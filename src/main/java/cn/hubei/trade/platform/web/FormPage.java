package cn.hubei.trade.platform.web;

import cn.hubei.trade.platform.text.Tokens;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * The page on which a form stands, and whose form it is. Every form sends both, so that whoever must sign in first
 * finds it again and no other account sees what was typed.
 *
 * @param path with its query; a page of this site, or null where the request names none
 * @param owner see {@link #owner(String)}; empty for a visitor's
 */
public record FormPage(@Nullable String path, String owner) {

    static final String PATH = "_page";
    static final String OWNER = "_owner";

    /** No segment begins with a dot, none is empty: nobody is led elsewhere by it. */
    private static final Pattern LOCAL = Pattern.compile("(/[\\w-][\\w.-]*)*/?(\\?[\\w.~!$&'()*+,;=:@/?%-]{0,6000})?");

    public FormPage {
        path = path != null && path.startsWith("/") && LOCAL.matcher(path).matches() ? path : null;
    }

    public static FormPage of(HttpServletRequest request) {
        return new FormPage(request.getParameter(PATH), Objects.requireNonNullElse(request.getParameter(OWNER), ""));
    }

    /** Of somebody who must sign in first: no files are unfolded for that, so that their form is known by its address alone. */
    public static FormPage left(HttpServletRequest request) {
        return Objects.toString(request.getContentType(), "").startsWith("multipart/")
                ? new FormPage(address(request.getHeader(HttpHeaders.REFERER)), "")
                : of(request);
    }

    private static @Nullable String address(@Nullable String referrer) {
        try {
            var whole = referrer == null ? null : URI.create(referrer);
            return whole == null
                    ? null
                    : whole.getRawPath() + (whole.getRawQuery() == null ? "" : "?" + whole.getRawQuery());
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    /** A visitor's form is anybody's. */
    public boolean isOf(PageContext.@Nullable Visitor who) {
        return owner.isEmpty() || owner.equals(owner(who == null ? null : who.account()));
    }

    /** Names an account without telling which; it stands in the page and in the browser's storage. */
    public static String owner(@Nullable String account) {
        return account == null ? "" : Tokens.hash("form of " + account).substring(0, 16);
    }
}
