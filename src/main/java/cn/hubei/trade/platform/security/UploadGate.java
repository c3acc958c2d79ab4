package cn.hubei.trade.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.util.StringUtils;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Decides who may upload where before the first file is read, and before the CSRF token, which comes with the files.
 */
public class UploadGate extends OncePerRequestFilter {

    /** As server.tomcat.max-http-form-post-size. */
    private static final long LARGEST_FORM = DataSize.ofMegabytes(2).toBytes();

    private final FileRoutes routes;
    private final Access access;
    private final AuthenticationEntryPoint visitor;
    private final AccessDeniedHandler refused;

    UploadGate(FileRoutes routes, Access access, AuthenticationEntryPoint visitor, AccessDeniedHandler refused) {
        this.routes = routes;
        this.access = access;
        this.visitor = visitor;
        this.refused = refused;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !isForIt(request);
    }

    /** Whatever its method: the server would unfold any. */
    public static boolean isForIt(HttpServletRequest request) {
        return StringUtils.startsWithIgnoreCase(Objects.toString(request.getContentType(), ""), "multipart/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var who = SecurityContextHolder.getContext().getAuthentication();
        if (!mayPass(request, who)) {
            refuse(request, response, who);
        } else if (!routes.take(request) && !isSmall(request)) {
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean mayPass(HttpServletRequest request, @Nullable Authentication who) {
        var decision = access.authorize(() -> who, new RequestAuthorizationContext(request));
        return decision != null && decision.isGranted();
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who)
            throws ServletException, IOException {
        if (who == null) {
            visitor.commence(request, response, new InsufficientAuthenticationException("Nobody is signed in"));
        } else {
            refused.handle(request, response, new AccessDeniedException("Not for this user"));
        }
    }

    /** A length that is not told may be any. */
    private static boolean isSmall(HttpServletRequest request) {
        var length = request.getContentLengthLong();
        return length >= 0 && length <= LARGEST_FORM;
    }
}
