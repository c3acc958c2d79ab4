package cn.hubei.trade.account;

import cn.hubei.trade.authorizationcode.Officer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hands the current user to any controller that asks for it, and never lets a request say who that is. */
@Component
class CurrentUserArguments implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    private final CurrentUsers users;

    CurrentUserArguments(CurrentUsers users) {
        this.users = users;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == CurrentUser.class || parameter.getParameterType() == Officer.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var user = users.of(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)))
                .orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
        return parameter.getParameterType() == Officer.class ? new Officer(user.accountId(), user.department()) : user;
    }
}
