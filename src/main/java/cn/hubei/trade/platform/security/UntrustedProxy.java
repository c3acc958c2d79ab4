package cn.hubei.trade.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.Globals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Warns once about a proxy that {@code platform.proxies} does not name: behind it all visitors share one address and
 * its limits.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
class UntrustedProxy extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(UntrustedProxy.class);

    private final AtomicBoolean warned = new AtomicBoolean();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var believed = request.getAttribute(Globals.REQUEST_FORWARDED_ATTRIBUTE) != null;
        if (!believed && request.getHeader("X-Forwarded-For") != null && warned.compareAndSet(false, true)) {
            LOG.warn(
                    "{} forwards requests of others and is not named in PLATFORM_PROXIES: limits and the audit trail take all of them for it",
                    request.getRemoteAddr());
        }
        chain.doFilter(request, response);
    }
}
