package cn.hubei.trade.platform.web;

import cn.hubei.trade.platform.list.Place;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Where in a list a request is; how many rows it wants is remembered by the browser that once chose it. */
@Component
class Places implements HandlerMethodArgumentResolver {

    static final String COOKIE = "rows";

    private static final Duration REMEMBERED = Duration.ofDays(365);

    private final Cookies cookies;

    Places(Cookies cookies) {
        this.cookies = cookies;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Place.class;
    }

    @Override
    public Place resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory factory) {
        return of(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
    }

    Place of(HttpServletRequest request) {
        var asked = new Back(request.getQueryString()).as(Place.class);
        if (asked.size() != null && Place.SIZES.contains(asked.size())) {
            cookies.give(COOKIE, asked.size().toString(), REMEMBERED);
            return asked;
        }
        return asked.sized(remembered(request));
    }

    private @Nullable Integer remembered(HttpServletRequest request) {
        return Place.SIZES.stream()
                .filter(size -> cookies.read(request, COOKIE).stream().anyMatch(size.toString()::equals))
                .findFirst()
                .orElse(null);
    }
}
