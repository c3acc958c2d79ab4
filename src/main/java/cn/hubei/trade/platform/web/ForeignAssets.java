package cn.hubei.trade.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Serves the asset that there is when a page of another version asks for its own, during an upgrade, and forbids to
 * keep it.
 */
@Component
class ForeignAssets extends OncePerRequestFilter {

    private final Assets assets;

    ForeignAssets(Assets assets) {
        this.assets = assets;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/assets/") || request.getQueryString() == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, isOurs(request) ? response : new NotKept(response));
    }

    private boolean isOurs(HttpServletRequest request) {
        try {
            return assets.answers(request.getRequestURI(), Objects.requireNonNull(request.getQueryString()));
        } catch (UncheckedIOException missing) {
            return false;
        }
    }

    private static final class NotKept extends HttpServletResponseWrapper {

        NotKept(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setHeader(String name, String value) {
            var kept = HttpHeaders.CACHE_CONTROL.equalsIgnoreCase(name);
            super.setHeader(name, kept ? CacheControl.noStore().getHeaderValue() : value);
        }
    }
}
