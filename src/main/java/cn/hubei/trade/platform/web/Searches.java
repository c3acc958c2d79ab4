package cn.hubei.trade.platform.web;

import cn.hubei.trade.platform.text.PlainRecord;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.annotation.ModelFactory;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.mvc.method.annotation.ServletModelAttributeMethodProcessor;

/** What a list is searched by, for its controller and its page; what cannot be read at once is Spring's to refuse. */
@Component
class Searches implements HandlerMethodArgumentResolver {

    private final ServletModelAttributeMethodProcessor others = new ServletModelAttributeMethodProcessor(true);

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return PlainRecord.is(parameter.getParameterType()) && parameter.getParameterAnnotations().length == 0;
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory factory)
            throws Exception {
        Optional<?> search = PlainRecord.read(parameter.getParameterType(), request::getParameterValues);
        if (search.isEmpty()) {
            return others.resolveArgument(parameter, container, request, factory);
        }
        Objects.requireNonNull(container).addAttribute(ModelFactory.getNameForParameter(parameter), search.get());
        return search.get();
    }
}
