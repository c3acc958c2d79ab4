package cn.hubei.trade.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Leaves out what a path cannot be, before Spring holds it against each of three hundred routes: a path with a variable, as
 * those of the kinds have, is in no index.
 */
@Component
class QuickRoutes implements WebMvcRegistrations {

    @Override
    public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
        return new ByBeginning();
    }

    private static final class ByBeginning extends RequestMappingHandlerMapping {

        private static final Pattern VARIABLE = Pattern.compile("(?:/\\{?\\*|[{*?]).*");

        private final Map<RequestMappingInfo, Beginnings> known = new ConcurrentHashMap<>();
        private final ThreadLocal<@Nullable String> asked = new ThreadLocal<>();

        @Override
        protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request)
                throws Exception {
            asked.set(path);
            try {
                return super.lookupHandlerMethod(path, request);
            } finally {
                asked.remove();
            }
        }

        @Override
        protected @Nullable RequestMappingInfo getMatchingMapping(
                RequestMappingInfo route, HttpServletRequest request) {
            var path = asked.get();
            return path == null || beginnings(route).fit(path) ? super.getMatchingMapping(route, request) : null;
        }

        private Beginnings beginnings(RequestMappingInfo route) {
            // Not computeIfAbsent: it locks, and it is asked three hundred times for each request.
            var found = known.get(route);
            return found != null ? found : known.computeIfAbsent(route, ByBeginning::read);
        }

        /** Of its patterns, up to their first variable; one for all that follows may also stand for nothing. */
        private static Beginnings read(RequestMappingInfo route) {
            return new Beginnings(route.getPatternValues().stream()
                    .map(pattern -> VARIABLE.matcher(pattern).replaceFirst(""))
                    .toArray(String[]::new));
        }
    }

    private record Beginnings(String... all) {

        /** A path with encoded letters may be any. */
        boolean fit(String path) {
            for (var beginning : all) {
                if (path.startsWith(beginning)) {
                    return true;
                }
            }
            return path.indexOf('%') >= 0 || path.indexOf(';') >= 0;
        }
    }
}
