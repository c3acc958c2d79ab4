package cn.hubei.trade.platform.form;

import cn.hubei.trade.platform.text.PlainRecord;
import jakarta.servlet.ServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.ServletRequestDataBinder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hands a controller each form together with what is wrong with it; whether it is checked, {@link Valid} says as ever. */
@Component
class BoundForms implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Bound.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders)
            throws Exception {
        var type = ResolvableType.forMethodParameter(parameter).getGeneric();
        Optional<?> plain = PlainRecord.read(type.toClass(), request::getParameterValues);
        var binder = (ServletRequestDataBinder)
                Objects.requireNonNull(binders).createBinder(request, plain.orElse(null), "form", type);
        if (plain.isEmpty()) {
            binder.construct(Objects.requireNonNull(request.getNativeRequest(ServletRequest.class)));
        }
        var form = binder.getTarget();
        if (form == null) {
            throw new MethodArgumentNotValidException(parameter, binder.getBindingResult());
        }
        if (parameter.hasParameterAnnotation(Valid.class)) {
            binder.validate();
        }
        return new Bound<>(form, binder.getBindingResult());
    }
}
