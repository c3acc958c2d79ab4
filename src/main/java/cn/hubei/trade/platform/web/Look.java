package cn.hubei.trade.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How somebody wants pages to look; the browser that once chose it remembers it.
 *
 * @param large 「长辈版」: larger letters, more contrast
 * @param compact lists with more rows in sight
 */
public record Look(boolean large, boolean compact) {

    static final String COOKIE = "look";

    static Look of(Cookies cookies, HttpServletRequest request) {
        var words = List.of(cookies.read(request, COOKIE).orElse("").split("-", 3));
        return new Look(words.contains("large"), words.contains("compact"));
    }

    /** With what a choice names; what it does not name stays. */
    Look with(@Nullable String letters, @Nullable String rows) {
        return new Look(chosen(letters, "large", large), chosen(rows, "compact", compact));
    }

    private static boolean chosen(@Nullable String choice, String meant, boolean before) {
        return choice == null ? before : choice.equals(meant);
    }

    /** As classes of the page; the cookie keeps them likewise. */
    public String classes() {
        return words(" ");
    }

    String kept() {
        return words("-");
    }

    private String words(String between) {
        return large && compact ? "large" + between + "compact" : large ? "large" : compact ? "compact" : "usual";
    }
}
