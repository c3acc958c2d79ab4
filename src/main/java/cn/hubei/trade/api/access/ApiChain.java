package cn.hubei.trade.api.access;

import cn.hubei.trade.api.ApiCaller;
import cn.hubei.trade.api.key.KeyUsage;
import cn.hubei.trade.platform.limit.Limits;
import cn.hubei.trade.platform.problem.ProblemAnswers;
import cn.hubei.trade.platform.problem.ProblemCode;
import cn.hubei.trade.platform.problem.ProblemDetails;
import cn.hubei.trade.platform.security.Access;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/** Every request of a program passes here: no session, no form token, a key or none, and the same table of who may do what. */
@Configuration
class ApiChain {

    static final String PATHS = "/api/**";

    private final Access access;
    private final ProblemAnswers answers;

    ApiChain(Access access, ProblemAnswers answers) {
        this.access = access;
        this.answers = answers;
    }

    @Bean
    @Order(0)
    SecurityFilterChain api(HttpSecurity http, Callers callers, Limits limits, KeyUsage usage) throws Exception {
        return http.securityMatcher(PATHS)
                .authorizeHttpRequests(requests -> requests.anyRequest().access(access))
                .addFilterBefore(new KeyFilter(callers, limits, usage, answers), AuthorizationFilter.class)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .csrf(csrf -> csrf.disable())
                .logout(logout -> logout.disable())
                // Whoever asks sets how long an answer may be kept.
                .headers(headers -> headers.cacheControl(cache -> cache.disable()))
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(
                                (request, response, refused) -> refuse(request, response))
                        .accessDeniedHandler((request, response, refused) -> refuse(request, response)))
                .build();
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var code = refusal(request);
        if (code == ProblemCode.KEY_REQUIRED) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        answers.write(ProblemDetails.of(code), response);
    }

    private ProblemCode refusal(HttpServletRequest request) {
        if (!access.names(request.getMethod(), request.getRequestURI())) {
            return ProblemCode.NOT_FOUND;
        }
        return ApiCaller.current().isPresent() ? ProblemCode.SCOPE_MISSING : ProblemCode.KEY_REQUIRED;
    }
}
