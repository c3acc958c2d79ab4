package cn.hubei.trade;

import static cn.hubei.trade.account.Role.ENTERPRISE;
import static cn.hubei.trade.account.Role.OFFICER;
import static cn.hubei.trade.account.Role.OPERATOR;
import static cn.hubei.trade.account.Role.PROVIDER;

import cn.hubei.trade.AccessLines.AccessLine;
import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.account.CurrentUsers;
import cn.hubei.trade.account.Power;
import cn.hubei.trade.account.Role;
import cn.hubei.trade.api.ApiCaller;
import cn.hubei.trade.api.ApiScope;
import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.offering.kind.KindsInRoutes;
import cn.hubei.trade.platform.security.Access;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Who may do what: every route, the first line that fits. What no line names nobody may do. */
@Component
class AccessTable implements Access {

    private static final String APPLICATIONS = "/console/" + Kind.SINGULAR + "-applications/**";
    private static final String CONTACT = "/console/" + Kind.SINGULAR + "-applications/*/";
    private static final String REVIEWS = "/console/" + Kind.SINGULAR + "-reviews/**";
    private static final String EVIDENCE = "/console/" + Kind.SINGULAR + "-evidence/**";

    private static final String API_ROOT = "/api/v1/";

    private static final AccessLines<CurrentUser> LINES = new AccessLines<>(List.of(
            anybody("/", "/search", "/" + Kind.PLURAL + "/**", "/notices/**"),
            anybody("/calendar", "/providers/**", "/look"),
            line(user -> true, "/help/chapter"),
            anybody("/help/**"),
            anybody("/developers/**"),
            anybody("/login/**", "/forgotten/**"),
            anybody("/register/**", "/captcha/**", "/regions/cascade"),
            // Of the demonstration alone.
            anybody("/demonstration/receiver/**", "/demonstration/identity/**"),
            anybody("/assets/**", "/error", "/actuator/health/**"),
            line(
                    role(PROVIDER, ENTERPRISE).and(CurrentUser::decides),
                    "/account/sub-accounts/**",
                    "/account/keys/**",
                    "/account/webhooks/**"),
            line(user -> true, "/account/**", "/console", "/console/messages/**"),
            // Manual 3.2.3: until its filing is approved an organization has 资质中心 only; a clerk prepares the filing.
            line(role(PROVIDER, ENTERPRISE).and(CurrentUser::decides), "/console/filing/*/submission"),
            line(role(PROVIDER, ENTERPRISE), "/console/filing/**"),
            line(
                    role(OFFICER),
                    "/console/authorization-codes/**",
                    "/console/filings/**",
                    REVIEWS,
                    "/console/notices/**"),
            line(
                    holding(Power.SYSTEM),
                    "/console/dictionaries/**",
                    "/console/departments/**",
                    "/console/settings/**",
                    "/console/deliveries/**"),
            line(
                    holding(Power.SECURITY),
                    "/console/partners/**",
                    "/console/accounts/**",
                    "/console/officers/**",
                    "/console/operators/**"),
            line(holding(Power.AUDIT), "/console/audit/**"),
            line(holding(Power.SECURITY), "/console/reset-codes/*/second-factor-removal"),
            line(role(OFFICER).or(holding(Power.SECURITY)), "/console/reset-codes/**"),
            line(approved(PROVIDER), "/console/" + Kind.PLURAL + "/**"),
            // A clerk looks, and leaves deciding and evidence to the others. Whoever's filing is revoked offers nothing
            // more, but finishes what it has begun.
            get(finishing(PROVIDER), APPLICATIONS, EVIDENCE),
            line(finishing(PROVIDER), CONTACT + "phone", CONTACT + "contacts"),
            line(finishing(PROVIDER).and(CurrentUser::decides), APPLICATIONS, EVIDENCE),
            line(approved(PROVIDER), "/console/history/**"),
            line(approved(PROVIDER, ENTERPRISE).or(role(OFFICER)), "/console/home", "/console/service-records/**"),
            line(approved(PROVIDER).or(role(OFFICER)), "/console/offering-scores/**", "/console/applicants/**"),
            line(role(OFFICER), "/console/board/**"),
            line(approved(ENTERPRISE), "/console/open-" + Kind.PLURAL + "/**", "/console/applications/**")));

    /** What programs may do with their keys, and the public without one. */
    private static final AccessLines<ApiCaller> API = new AccessLines<>(List.of(
            reading(
                    null,
                    API_ROOT + "offerings/**",
                    API_ROOT + "notices/**",
                    API_ROOT + "policies",
                    API_ROOT + "providers/*"),
            reading(having(ApiScope.ORGANIZATIONS_READ), API_ROOT + "organizations/*"),
            reading(having(ApiScope.APPLICATIONS_READ), API_ROOT + "applications", API_ROOT + "applications/*"),
            reading(having(ApiScope.STATISTICS_READ), API_ROOT + "statistics/monthly"),
            new AccessLine<>(HttpMethod.POST, patterns(API_ROOT + "applications/*/decision"), ApiCaller::decides)));

    private final CurrentUsers users;

    AccessTable(CurrentUsers users) {
        this.users = users;
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext context) {
        var request = context.getRequest();
        return new AuthorizationDecision(
                isOfApi(request.getRequestURI())
                        ? allows(ApiCaller.current().orElse(null), request.getMethod(), request.getRequestURI())
                        : allows(request));
    }

    private boolean allows(HttpServletRequest request) {
        var line = line(request.getMethod(), request.getRequestURI());
        if (line.isEmpty()) {
            return false;
        }
        var who = line.get().who();
        return who == null || users.of(request).filter(who).isPresent();
    }

    /** Null is the public. */
    boolean allows(@Nullable ApiCaller caller, String method, String path) {
        return API.first(method, path)
                .map(line -> line.who() == null || caller != null && line.who().test(caller))
                .orElse(false);
    }

    @Override
    public boolean opens(HttpServletRequest request, String page) {
        return line("GET", page.split("\\?", 2)[0])
                .map(line -> line.who() == null
                        || users.of(request).filter(line.who()).isPresent())
                .orElse(false);
    }

    boolean allows(CurrentUser user, String method, String path) {
        return line(method, path)
                .map(line -> line.who() == null || line.who().test(user))
                .orElse(false);
    }

    boolean isForAnybody(String method, String path) {
        return line(method, path).map(line -> line.who() == null).orElse(false);
    }

    @Override
    public boolean names(String method, String path) {
        return isOfApi(path)
                ? API.first(method, path).isPresent()
                : line(method, path).isPresent();
    }

    static boolean isOfApi(String path) {
        return path.startsWith("/api/");
    }

    private static Optional<AccessLine<CurrentUser>> line(String method, String path) {
        return LINES.first(method, path);
    }

    private static AccessLine<CurrentUser> anybody(String... paths) {
        return new AccessLine<>(null, patterns(paths), null);
    }

    private static AccessLine<CurrentUser> line(Predicate<CurrentUser> who, String... paths) {
        return new AccessLine<>(null, patterns(paths), who);
    }

    private static AccessLine<CurrentUser> get(Predicate<CurrentUser> who, String... paths) {
        return new AccessLine<>(HttpMethod.GET, patterns(paths), who);
    }

    private static AccessLine<ApiCaller> reading(@Nullable Predicate<ApiCaller> who, String... paths) {
        return new AccessLine<>(HttpMethod.GET, patterns(paths), who);
    }

    private static Predicate<ApiCaller> having(ApiScope scope) {
        return caller -> caller.may(scope);
    }

    private static List<PathPattern> patterns(String... paths) {
        return List.of(paths).stream()
                .map(KindsInRoutes::resolve)
                .map(PathPatternParser.defaultInstance::parse)
                .toList();
    }

    private static Predicate<CurrentUser> role(Role... roles) {
        var allowed = Set.of(roles);
        return user -> allowed.contains(user.role());
    }

    private static Predicate<CurrentUser> holding(Power power) {
        return role(OPERATOR).and(user -> user.holds(power));
    }

    private static Predicate<CurrentUser> finishing(Role role) {
        return role(role).and(CurrentUser::finishes);
    }

    private static Predicate<CurrentUser> approved(Role... roles) {
        return role(roles).and(CurrentUser::approved);
    }
}
