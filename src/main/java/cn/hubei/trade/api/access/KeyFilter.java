package cn.hubei.trade.api.access;

import cn.hubei.trade.api.ApiCaller;
import cn.hubei.trade.api.key.KeyUsage;
import cn.hubei.trade.platform.limit.Limits;
import cn.hubei.trade.platform.problem.ProblemAnswers;
import cn.hubei.trade.platform.problem.ProblemCode;
import cn.hubei.trade.platform.problem.ProblemDetails;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Whose key it is, and whether it calls too often. A wrong key counts for its address, so that nobody tries many. */
class KeyFilter extends OncePerRequestFilter {

    private final Callers callers;
    private final Limits limits;
    private final KeyUsage usage;
    private final ProblemAnswers answers;

    KeyFilter(Callers callers, Limits limits, KeyUsage usage, ProblemAnswers answers) {
        this.callers = callers;
        this.limits = limits;
        this.usage = usage;
        this.answers = answers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            var caller = callers.of(request);
            var wait = limits.apiCall(request, caller.map(ApiCaller::prefix).orElse(null));
            if (wait.isPresent()) {
                refuse(wait.get(), response);
            } else {
                enter(caller);
                chain.doFilter(request, response);
            }
        } catch (KeyRefused refused) {
            refuse(refused, request, response);
        }
    }

    private void enter(Optional<ApiCaller> caller) {
        caller.ifPresent(known -> {
            usage.count(known.keyId());
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(new CallerToken(known));
            SecurityContextHolder.setContext(context);
        });
    }

    private void refuse(KeyRefused refused, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var wait = limits.apiCall(request, null);
        if (wait.isPresent()) {
            refuse(wait.get(), response);
            return;
        }
        if (refused.code().status().value() == HttpServletResponse.SC_UNAUTHORIZED) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
        }
        answers.write(ProblemDetails.of(refused.code()), response);
    }

    private void refuse(Duration wait, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds()));
        answers.write(ProblemDetails.of(ProblemCode.TOO_MANY), response);
    }
}
