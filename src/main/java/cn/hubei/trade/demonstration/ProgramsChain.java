package cn.hubei.trade.demonstration;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.util.matcher.OrRequestMatcher;

/** A program that sends a webhook, or redeems a code, has no form token. */
@Configuration
@Profile("demonstration")
class ProgramsChain {

    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http) throws Exception {
        return http.securityMatcher(new OrRequestMatcher(
                        withDefaults().matcher(HttpMethod.POST, "/demonstration/receiver"),
                        withDefaults().matcher(HttpMethod.POST, "/demonstration/identity/token")))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(csrf -> csrf.disable())
                .build();
    }
}
