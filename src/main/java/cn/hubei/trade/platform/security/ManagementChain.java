package cn.hubei.trade.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

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
        return http.securityMatcher(request -> isManagement(request, environment))
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

    private static boolean isManagement(HttpServletRequest request, Environment environment) {
        var port = environment.getProperty("local.management.port", Integer.class);
        return port != null
                && port == request.getLocalPort()
                && !Objects.equals(port, environment.getProperty("local.server.port", Integer.class));
    }
}
