package cn.hubei.trade.platform.problem;

import cn.hubei.trade.platform.security.UploadGate;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses requests that no browser sends: undecodable letters, too many fields, too large a body. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class Unreadable extends OncePerRequestFilter {

    private final ProblemPage problem;

    Unreadable(ProblemPage problem) {
        this.problem = problem;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            if (!HttpMethod.POST.matches(request.getMethod()) && !UploadGate.isForIt(request)) {
                request.getParameterMap();
            }
            chain.doFilter(request, response);
        } catch (InvalidParameterException unreadable) {
            refuse(request, response, unreadable.getErrorCode());
        }
    }

    /** Whose body was too slow to come hears nothing more: the connection is as good as closed. */
    private void refuse(HttpServletRequest request, HttpServletResponse response, int status) throws ServletException {
        if (!response.isCommitted()) {
            problem.show(request, response, HttpStatus.valueOf(status));
        }
    }
}
