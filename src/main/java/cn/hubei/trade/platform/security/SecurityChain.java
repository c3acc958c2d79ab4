package cn.hubei.trade.platform.security;

import cn.hubei.trade.platform.text.PastedPasswords;
import cn.hubei.trade.platform.web.PageContext;
import cn.hubei.trade.platform.web.PageContext.Visitor;
import cn.hubei.trade.platform.web.Visitors;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.util.unit.DataSize;

/** Every request passes here: the form token, the headers, and the one table of who may do what. */
@Configuration
class SecurityChain {

    /** As application.yml allows it. */
    private static final long LARGEST_FILE = DataSize.ofMegabytes(32).toBytes();

    private static final String CONTENT_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
            + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final String PERMISSIONS = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";

    private final Access access;
    private final Visitors visitors;
    private final StaleForms stale;
    private final RequestedPages requested;
    private final FileRoutes files;
    private final ApplicationEventPublisher events;

    SecurityChain(
            Access access,
            Visitors visitors,
            StaleForms stale,
            RequestedPages requested,
            FileRoutes files,
            ApplicationEventPublisher events) {
        this.access = access;
        this.visitors = visitors;
        this.stale = stale;
        this.requested = requested;
        this.files = files;
        this.events = events;
    }

    @Bean
    SecurityFilterChain chain(
            HttpSecurity http, CsrfTokenRepository tokens, SecurityContextRepository contexts, LogoutHandler signOut)
            throws Exception {
        var unknown = signIn();
        var refused = refusal();
        return http.authorizeHttpRequests(requests -> requests.anyRequest().access(access))
                .csrf(csrf -> csrf.csrfTokenRepository(tokens)
                        .csrfTokenRequestHandler(new XorCsrfTokenRequestAttributeHandler()))
                .securityContext(context -> context.securityContextRepository(contexts))
                .requestCache(cache -> cache.requestCache(requested))
                .exceptionHandling(
                        refusals -> refusals.authenticationEntryPoint(unknown).accessDeniedHandler(refused))
                .addFilterBefore(new UploadGate(files, access, unknown, refused), CsrfFilter.class)
                .logout(logout -> logout.logoutUrl(StaleForms.SIGN_OUT)
                        .addLogoutHandler(signOut)
                        .logoutSuccessUrl("/"))
                .headers(SecurityChain::headers)
                .formLogin(form -> form.disable())
                .httpBasic(basic -> basic.disable())
                .build();
    }

    /** A visitor is sent to sign in, and back to where it was going. */
    private AuthenticationEntryPoint signIn() {
        return (request, response, refused) -> {
            var ended = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
            if (!access.names(request.getMethod(), request.getRequestURI())) {
                response.sendError(HttpStatus.NOT_FOUND.value());
            } else if (ended || PageContext.isForm(request)) {
                stale.leadToSignInAndBack(request, response);
            } else {
                StaleForms.lead("/login", request, response);
            }
        };
    }

    /**
     * Somebody whose sign-in was ended elsewhere, a wrong role, a form whose token has aged, or a body so large that its
     * token was not read.
     */
    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN));
    }

    private AccessDeniedHandler refusal() {
        return (request, response, refused) -> {
            var who = visitors.of(request);
            var token = refused instanceof CsrfException;
            record(who, token);
            if (token && !isBeyondForms(request)) {
                stale.answer(request, response, who);
            } else {
                refuse(request, response, who);
            }
        };
    }

    private void record(@Nullable Visitor who, boolean token) {
        if (who != null) {
            events.publishEvent(token ? AccessRefused.token() : AccessRefused.role());
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, @Nullable Visitor who)
            throws IOException {
        if (who == null && access.names(request.getMethod(), request.getRequestURI())) {
            request.getSession().invalidate();
            stale.leadToSignInAndBack(request, response);
        } else {
            response.sendError(refusal(request).value());
        }
    }

    private HttpStatus refusal(HttpServletRequest request) {
        if (!access.names(request.getMethod(), request.getRequestURI())) {
            return HttpStatus.NOT_FOUND;
        }
        return isTooLarge(request) ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.FORBIDDEN;
    }

    /** No page has a form that leads there, or none that could be read. */
    private boolean isBeyondForms(HttpServletRequest request) {
        var path = request.getRequestURI();
        return isTooLarge(request) || !path.equals(StaleForms.SIGN_OUT) && !access.names(request.getMethod(), path);
    }

    private static boolean isTooLarge(HttpServletRequest request) {
        return request.getContentLengthLong() > LARGEST_FILE;
    }

    /** A request is observed as one: to observe each of its filters costs more than it tells. */
    @Bean
    static SecurityObservationSettings unobserved() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    static SecurityContextRepository securityContexts() {
        return new HttpSessionSecurityContextRepository();
    }

    /** PBKDF2 reads all of a long password, which bcrypt does not. */
    @Bean
    static PasswordEncoder passwords() {
        return new PastedPasswords(Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8());
    }
}
