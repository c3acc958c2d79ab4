package cn.hubei.trade.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers only under the host names in {@code platform.hosts}, if any are listed. Health checks may come by address.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class AllowedHosts extends OncePerRequestFilter {

    private final Set<String> hosts;

    AllowedHosts(@Value("${platform.hosts}") Set<String> hosts) {
        this.hosts = hosts.stream().map(host -> host.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return hosts.isEmpty()
                || request.getRequestURI().startsWith("/actuator/health")
                || hosts.contains(request.getServerName().toLowerCase(Locale.ROOT));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setStatus(HttpStatus.MISDIRECTED_REQUEST.value());
    }
}
