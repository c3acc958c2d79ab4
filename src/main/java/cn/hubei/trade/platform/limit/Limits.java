package cn.hubei.trade.platform.limit;

import cn.hubei.trade.platform.limit.Throttle.Rate;
import cn.hubei.trade.platform.refusal.TooMany;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** How often an account and an address may make costly requests: the first line that fits decides. */
@Component
@EnableConfigurationProperties(Limits.LimitSettings.class)
public class Limits implements WebMvcConfigurer, HandlerInterceptor {

    /** Rates as settings; an account has none where nobody is signed in. Work counts for the account that it lets try. */
    @ConfigurationProperties("platform.limits")
    public record LimitSettings(
            boolean enforced,
            Rate signInFailures,
            Rate signInFailuresADay,
            Limit captcha,
            Limit work,
            Limit registration,
            Limit registrationSteps,
            Limit reset,
            Limit upload,
            Limit export,
            Limit trial,
            Limit api) {}

    public record Limit(@Nullable Rate account, Rate address) {}

    private record LimitLine(
            String purpose, Limit limit, Predicate<HttpServletRequest> which, List<PathPattern> paths) {

        boolean fits(HttpServletRequest request, PathContainer path) {
            return which.test(request) && paths.stream().anyMatch(pattern -> pattern.matches(path));
        }
    }

    private final Throttle throttle;
    private final LimitSettings settings;
    private final List<LimitLine> lines;

    Limits(Throttle throttle, LimitSettings settings) {
        this.throttle = throttle;
        this.settings = settings;
        this.lines = List.of(
                line("registration", settings.registration(), Limits::registers, "/register/company"),
                line("registration-step", settings.registrationSteps(), Limits::isPost, "/register/**"),
                line("sign-on", settings.captcha(), any(), "/login/with/*", "/login/callback/*"),
                line("reset", settings.reset(), Limits::isPost, "/forgotten/**"),
                // These pages make a captcha each time they are shown, also with an error.
                line(
                        "captcha",
                        settings.captcha(),
                        any(),
                        "/captcha",
                        "/login",
                        "/login/binding",
                        "/forgotten",
                        "/register/company"),
                line("picture", settings.captcha(), any(), "/captcha/*"),
                line("work", settings.work(), any(), "/captcha/*/work"),
                line("upload", settings.upload(), Limits::isUpload, "/**"),
                line("export", settings.export(), any(), "/**/export"),
                // 「发送测试」 calls another's server.
                line(
                        "trial",
                        settings.trial(),
                        Limits::isPost,
                        "/account/webhooks/*/test",
                        "/console/partners/*/webhooks/*/test"));
    }

    private static LimitLine line(String purpose, Limit limit, Predicate<HttpServletRequest> which, String... paths) {
        var patterns = Stream.of(paths).map(PathPatternParser.defaultInstance::parse);
        return new LimitLine(purpose, limit, which, patterns.toList());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (settings.enforced()) {
            // As the routes read it: whatever is written with %74 is the same path.
            var path = PathContainer.parsePath(request.getRequestURI());
            lines.stream()
                    .filter(line -> line.fits(request, path))
                    .findFirst()
                    .flatMap(line -> wait(line, request))
                    .ifPresent(wait -> {
                        throw new TooMany("为保护系统", wait);
                    });
        }
        return true;
    }

    /** Counts a sign-in as failed until it has succeeded; how long to wait where this address fails too often. */
    public Optional<Duration> signInFailure(HttpServletRequest request) {
        if (!settings.enforced()) {
            return Optional.empty();
        }
        var here = subject(request.getRemoteAddr());
        return throttle.use("sign-in", here, settings.signInFailures()).or(() -> signInFailureToday(here));
    }

    private Optional<Duration> signInFailureToday(String here) {
        var today = throttle.use("sign-in-day", here, settings.signInFailuresADay());
        if (today.isPresent()) {
            throttle.giveBack("sign-in", here, settings.signInFailures());
        }
        return today;
    }

    public void signInSucceeded(HttpServletRequest request) {
        if (settings.enforced()) {
            var here = subject(request.getRemoteAddr());
            throttle.giveBack("sign-in", here, settings.signInFailures());
            throttle.giveBack("sign-in-day", here, settings.signInFailuresADay());
        }
    }

    /** A program's call: of its key, or of its address where it has none. How long to wait where it calls too often. */
    public Optional<Duration> apiCall(HttpServletRequest request, @Nullable String key) {
        if (!settings.enforced()) {
            return Optional.empty();
        }
        var ofKeys = Objects.requireNonNull(settings.api().account(), "Keys need a limit");
        return key == null
                ? throttle.use(
                        "api", subject(request.getRemoteAddr()), settings.api().address())
                : throttle.use("api", key, ofKeys);
    }

    private Optional<Duration> wait(LimitLine line, HttpServletRequest request) {
        var principal = request.getUserPrincipal();
        var account = line.limit().account();
        var ofAccount = principal == null || account == null
                ? Optional.<Duration>empty()
                : throttle.use(line.purpose(), "@" + principal.getName(), account);
        return ofAccount.or(() -> throttle.use(
                line.purpose(), subject(request.getRemoteAddr()), line.limit().address()));
    }

    /** Whoever has one address of the sixth version has its last 64 bits, too. */
    public static String subject(String address) {
        var groups = StringUtils.delimitedListToStringArray(address, ":");
        if (groups.length < 3 || address.contains(".")) {
            return address;
        }
        return expanded(address);
    }

    private static String expanded(String address) {
        try {
            // A literal address; nothing is looked up.
            var bytes = java.net.InetAddress.getByName(address).getAddress();
            return java.util.HexFormat.of().formatHex(bytes, 0, Math.min(8, bytes.length)) + "/64";
        } catch (java.net.UnknownHostException noAddress) {
            return address;
        }
    }

    private static boolean isPost(HttpServletRequest request) {
        return "POST".equals(request.getMethod());
    }

    /** Not one of the steps before it, which share its page: 上一步, or another region without script. */
    private static boolean registers(HttpServletRequest request) {
        return isPost(request) && request.getParameter("keep") == null && request.getParameter("refresh") == null;
    }

    /** As the form is unfolded: whatever its method and whichever kind of multipart. */
    private static boolean isUpload(HttpServletRequest request) {
        return StringUtils.startsWithIgnoreCase(request.getContentType(), "multipart/");
    }

    private static Predicate<HttpServletRequest> any() {
        return request -> true;
    }
}
