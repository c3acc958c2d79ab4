package cn.hubei.trade.platform.web;

import cn.hubei.trade.platform.list.Place;
import cn.hubei.trade.platform.list.RowQuery;
import cn.hubei.trade.platform.list.Rows;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** What every page needs besides its own model: who looks at it, the menu, the form token and a message to show. */
public final class PageContext {

    /** A request that carries this shows a form again. */
    public static final String SHOWN_AGAIN = PageContext.class.getName() + ".again";

    private final HttpServletRequest request;
    private final Assets assets;
    private final SiteMenu site;
    private final Look look;
    private final @Nullable Visitor visitor;
    private final @Nullable String toast;
    private final String path;
    private final String owner;
    private @Nullable MultiValueMap<String, String> asked;

    PageContext(
            HttpServletRequest request,
            Assets assets,
            SiteMenu site,
            Look look,
            @Nullable Visitor visitor,
            @Nullable String toast,
            String path) {
        this.request = request;
        this.assets = assets;
        this.site = site;
        this.look = look;
        this.visitor = visitor;
        this.toast = toast;
        this.path = path;
        this.owner = FormPage.owner(visitor == null ? null : visitor.account());
    }

    /** For a page that must not ask who looks at it. */
    public static PageContext ofNobody(HttpServletRequest request, Assets assets, SiteMenu site) {
        return new PageContext(request, assets, site, new Look(false, false), null, null, request.getRequestURI());
    }

    /** As if a list were shown at its own address: one that is shown again after its form failed is at the form's. */
    public PageContext at(String list) {
        return new PageContext(request, assets, site, look, visitor, toast, list);
    }

    /**
     * Who is signed in, as the header shows it.
     *
     * @param unread how many messages wait; counted to a hundred
     */
    public record Visitor(String name, String account, String role, List<MenuSection> menu, int unread) {}

    /** @param icon of icons.svg */
    public record MenuSection(String label, String icon, List<MenuItem> items) {}

    public record MenuItem(String label, String path) {}

    /** The public site's menu. */
    public List<MenuItem> site() {
        return site.items();
    }

    public SiteFacts siteFacts() {
        return site.facts();
    }

    public Look look() {
        return look;
    }

    /** This very page with letters of another size; a form that was sent is not asked where it stood, it may be beyond reading. */
    public String lettered(String letters) {
        return UriComponentsBuilder.fromPath("/look")
                .queryParam("letters", "{letters}")
                .queryParam("back", "{back}")
                .encode()
                .buildAndExpand(letters, isForm(request) ? "/" : formPage())
                .toUriString();
    }

    public @Nullable Visitor visitor() {
        return visitor;
    }

    /** Whether the menu of who looks leads there; who is not signed in may be led there yet. */
    public boolean leadsTo(String path) {
        return visitor == null
                || visitor.menu().stream()
                        .flatMap(section -> section.items().stream())
                        .anyMatch(item -> item.path().equals(path));
    }

    public @Nullable String toast() {
        return toast;
    }

    /** The server's time, which the header's clock counts on from. */
    public Instant now() {
        return Instant.now();
    }

    public String asset(String path) {
        return assets.url(path);
    }

    public String path() {
        return path;
    }

    public boolean isAt(String path) {
        return path().equals(path) || path().startsWith(path + "/");
    }

    /** A request from the page's dialog: the template then renders only its content. */
    public boolean inDialog() {
        return isInDialog(request);
    }

    private static boolean isInDialog(HttpServletRequest request) {
        return "dialog-body".equals(request.getHeader("HX-Target"));
    }

    /** A request for a piece of the page that stands already, such as a number shown in full. */
    public boolean inPlace() {
        return isPiece(request);
    }

    /** Whether a form that was sent is answered by this very page. */
    public boolean isAnswer() {
        return isForm(request);
    }

    public static boolean isForm(HttpServletRequest request) {
        return HttpMethod.POST.matches(request.getMethod());
    }

    /** A form with files that a script sends from its page is answered by a whole one. */
    public static boolean isPiece(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null
                && !isInDialog(request)
                && !"main".equals(request.getHeader("HX-Target"));
    }

    /** Whether a form stands here once more, because its session or token was gone. */
    public boolean isShownAgain() {
        return request.getAttribute(SHOWN_AGAIN) != null;
    }

    /** Where the forms stand that are on this page; one that is shown again after it failed, where it stood. */
    public String formPage() {
        var carried = isForm(request) ? FormPage.of(request).path() : null;
        var query = request.getQueryString();
        return carried != null ? carried : query == null ? path : path + "?" + query;
    }

    /** Whose the forms are that are on this page. */
    public String formOwner() {
        return owner;
    }

    public String csrfName() {
        return csrf().getParameterName();
    }

    public String csrfToken() {
        return csrf().getToken();
    }

    /** A value of the list's query, so that a search form shows what was searched. */
    public String query(String name) {
        return Objects.toString(asked().getFirst(name), "");
    }

    /** How long a text may be that a list is searched for. */
    public String longestSearch() {
        return String.valueOf(RowQuery.LONGEST_TEXT);
    }

    /** What is wrong with a text that the list was searched for; null where nothing is. */
    public @Nullable String searchProblem(String name, String label) {
        return RowQuery.refusal(label, query(name));
    }

    /** The query of the list; of what was opened or sent from a list, that list's. */
    public String back() {
        return list().query();
    }

    /** What the list was asked for, read once: every field of its search form looks here. */
    private MultiValueMap<String, String> asked() {
        if (asked == null) {
            asked = list().values();
        }
        return asked;
    }

    private Back list() {
        var carried = request.getParameter("back");
        return new Back(carried != null || "POST".equals(request.getMethod()) ? carried : request.getQueryString());
    }

    /** This very list with another page number. */
    public String toPage(int number) {
        return link(number).encode().build().toUriString();
    }

    /** The page after the shown one, by its key where it has one. */
    public String toNext(Rows<?> rows) {
        return link(rows.page() + 1)
                .replaceQueryParam("after", key(rows.next()))
                .encode()
                .build()
                .toUriString();
    }

    public String toPrevious(Rows<?> rows) {
        return link(rows.page() - 1)
                .replaceQueryParam("before", key(rows.previous()))
                .encode()
                .build()
                .toUriString();
    }

    private UriComponentsBuilder link(int number) {
        var link = UriComponentsBuilder.fromPath(path());
        asked().forEach((name, values) -> link.queryParam(name, values));
        return link.replaceQueryParam("after").replaceQueryParam("before").replaceQueryParam("page", number);
    }

    /** This list from its beginning with so many rows to a page. */
    public String sized(int rows) {
        return link(1).replaceQueryParam("page")
                .replaceQueryParam("size", rows)
                .encode()
                .build()
                .toUriString();
    }

    /** Whether the list is shown from its other end. */
    public boolean isTurned() {
        return query("order").equals(Place.TURNED);
    }

    /** This list from its other end. */
    public String turned() {
        var link = link(1).replaceQueryParam("page").replaceQueryParam("order");
        return (isTurned() ? link : link.queryParam("order", Place.TURNED))
                .encode()
                .build()
                .toUriString();
    }

    /** This list from its beginning, without what these fields ask for. */
    public String without(Collection<String> names) {
        var link = link(1).replaceQueryParam("page");
        names.forEach(link::replaceQueryParam);
        return link.encode().build().toUriString();
    }

    private static Object[] key(@Nullable String key) {
        return key == null ? new Object[0] : new Object[] {key};
    }

    /** The list's query on another path, as an export of what is shown needs it; on the list's own, the way back to it. */
    public String queryOn(String path) {
        return list().to(path);
    }

    /** A link from the list to what has its way back to it. */
    public String along(String path) {
        return list().along(path);
    }

    private CsrfToken csrf() {
        return (CsrfToken) Objects.requireNonNull(request.getAttribute(CsrfToken.class.getName()));
    }
}
