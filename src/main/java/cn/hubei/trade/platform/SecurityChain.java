package cn.hubei.trade.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.util.unit.DataSize;

/** Every request passes here: the form token, the headers, and the one table of who may do what. */
@Configuration
class SecurityChain {

    /** As application.yml allows it. */
    private static final long LARGEST_FILE = DataSize.ofMegabytes(32).toBytes();

    private static final String CONTENT_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
            + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final String ENDED = "/login?ended=1";

    private static final String PERMISSIONS = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";

    @Bean
    SecurityFilterChain chain(
            HttpSecurity http,
            Access access,
            CsrfTokenRepository tokens,
            SecurityContextRepository contexts,
            CookieRequestCache requested,
            Visitors visitors,
            LogoutHandler signOut,
            FileRoutes files,
            ApplicationEventPublisher events)
            throws Exception {
        var unknown = signIn(access);
        var refused = refusal(access, visitors, requested, events);
        return http.authorizeHttpRequests(requests -> requests.anyRequest().access(access))
                .csrf(csrf -> csrf.csrfTokenRepository(tokens)
                        .csrfTokenRequestHandler(new XorCsrfTokenRequestAttributeHandler()))
                .securityContext(context -> context.securityContextRepository(contexts))
                .requestCache(cache -> cache.requestCache(requested))
                .exceptionHandling(
                        refusals -> refusals.authenticationEntryPoint(unknown).accessDeniedHandler(refused))
                .addFilterBefore(new UploadGate(files, access, unknown, refused), CsrfFilter.class)
                .logout(logout ->
                        logout.logoutUrl("/logout").addLogoutHandler(signOut).logoutSuccessUrl("/"))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS))
                        .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN)))
                .formLogin(form -> form.disable())
                .httpBasic(basic -> basic.disable())
                .build();
    }

    /** A visitor is sent to sign in, and back to where it was going. */
    private static AuthenticationEntryPoint signIn(Access access) {
        return (request, response, refused) -> {
            if (access.names(request.getMethod(), request.getRequestURI())) {
                var ended = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
                lead(ended ? ENDED : "/login", request, response);
            } else {
                response.sendError(HttpStatus.NOT_FOUND.value());
            }
        };
    }

    /**
     * Somebody whose sign-in was ended elsewhere, a wrong role, a form whose token has aged, or a body so large that its
     * token was not read.
     */
    private static AccessDeniedHandler refusal(
            Access access, Visitors visitors, CookieRequestCache requested, ApplicationEventPublisher events) {
        return (request, response, refused) -> {
            var known = visitors.of(request) != null;
            if (known) {
                events.publishEvent(refused instanceof CsrfException ? AccessRefused.token() : AccessRefused.role());
            }
            if (request.getUserPrincipal() != null && !known) {
                request.getSession().invalidate();
                requested.saveRequest(request, response);
                lead(ENDED, request, response);
            } else {
                response.sendError(refusal(access, request).value());
            }
        };
    }

    /** From a dialog the whole page goes there. */
    private static void lead(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getHeader("HX-Request") == null) {
            response.sendRedirect(path);
        } else {
            response.setHeader("HX-Redirect", path);
            response.setStatus(HttpStatus.NO_CONTENT.value());
        }
    }

    private static HttpStatus refusal(Access access, HttpServletRequest request) {
        if (!access.names(request.getMethod(), request.getRequestURI())) {
            return HttpStatus.NOT_FOUND;
        }
        return request.getContentLengthLong() > LARGEST_FILE ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.FORBIDDEN;
    }

    /** The token lies in a cookie: a visitor who only reads needs no session. */
    @Bean
    CsrfTokenRepository csrfTokens(@Value("${server.servlet.session.cookie.secure:false}") boolean secure) {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieCustomizer(cookie -> {
            cookie.sameSite("Lax").httpOnly(true);
            if (secure) {
                cookie.secure(true);
            }
        });
        return tokens;
    }

    @Bean
    SecurityContextRepository securityContexts() {
        return new HttpSessionSecurityContextRepository();
    }

    @Bean
    CookieRequestCache requestedPages() {
        return new RequestedPages();
    }

    /** PBKDF2 reads all of a long password, which bcrypt does not. */
    @Bean
    PasswordEncoder passwords() {
        return new PastedPasswords(Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8());
    }
}
