package cn.hubei.trade.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ignores which languages a browser prefers: every page is Chinese. Tomcat would refuse more than ten. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class OneLanguage extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Chinese(request), response);
    }

    /** The container asks again for the page of what went wrong. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static final class Chinese extends HttpServletRequestWrapper {

        Chinese(HttpServletRequest request) {
            super(request);
        }

        @Override
        public Locale getLocale() {
            return Locale.SIMPLIFIED_CHINESE;
        }

        @Override
        public Enumeration<Locale> getLocales() {
            return Collections.enumeration(Set.of(getLocale()));
        }
    }
}
