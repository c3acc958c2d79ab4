package cn.hubei.trade.platform.problem;

import cn.hubei.trade.platform.time.ClockSkew;
import cn.hubei.trade.platform.time.WrongTime;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers when the database is away or this node's clock is wrong. It stands before the session's filter, which needs
 * both. A wrong clock answers 502, so that the proxy asks another node.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class Outages extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(Outages.class);

    private final ProblemPage problem;
    private final ClockSkew skew;

    Outages(ProblemPage problem, ClockSkew skew) {
        this.problem = problem;
        this.skew = skew;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            if (dependsOnTime(request)) {
                skew.demandRightTime();
            }
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException failure) {
            if (!isOutage(failure) || response.isCommitted()) {
                throw failure;
            }
            LOG.error("Neither page nor session can be had", failure);
            problem.show(request, response, status(failure));
        }
    }

    private static HttpStatus status(Exception failure) {
        return failure instanceof WrongTime ? HttpStatus.BAD_GATEWAY : HttpStatus.SERVICE_UNAVAILABLE;
    }

    private static boolean dependsOnTime(HttpServletRequest request) {
        var path = request.getRequestURI();
        return !path.startsWith("/actuator/") && !path.startsWith("/assets/");
    }

    static boolean isOutage(@Nullable Throwable failure) {
        return failure != null
                && (failure instanceof DataAccessResourceFailureException
                        || failure instanceof CannotCreateTransactionException
                        || isOutage(failure.getCause()));
    }
}
