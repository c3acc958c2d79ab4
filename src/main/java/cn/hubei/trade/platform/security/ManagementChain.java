package cn.hubei.trade.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Metrics and health on a port of their own ({@code management.server.port}). Without it there are no metrics: the
 * access table names no route to them.
 */
@Configuration
class ManagementChain {

    private static final String HEALTH = "/actuator/health/**";
    private static final String METRICS = "/actuator/prometheus";

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain management(HttpSecurity http, Environment environment) throws Exception {
        return http.securityMatcher(new ManagementPort(environment))
                .authorizeHttpRequests(requests -> requests.requestMatchers(HEALTH, METRICS)
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(
                        (request, response, refused) -> response.setStatus(HttpStatus.NOT_FOUND.value())))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .build();
    }

    /** Known once its server listens, and then kept: to ask the environment for each request takes 3 % of a page. */
    private static final class ManagementPort implements RequestMatcher {

        private final Environment environment;
        private final boolean separate;
        private @Nullable Integer known;

        ManagementPort(Environment environment) {
            this.environment = environment;
            separate = ManagementPortType.get(environment) == ManagementPortType.DIFFERENT;
        }

        @Override
        public boolean matches(HttpServletRequest request) {
            if (separate && known == null) {
                known = environment.getProperty("local.management.port", Integer.class);
            }
            return known != null && known == request.getLocalPort();
        }
    }
}
