package cn.hubei.trade.platform.form;

import cn.hubei.trade.platform.text.Tidying;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.core.ResolvableType;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.ServletRequestDataBinder;

/** A form whose type is known only when the request comes, and what is wrong with it. */
public record Bound<T>(T form, BindingResult errors) {

    public static <T> Bound<T> of(Class<? extends T> type, HttpServletRequest request) {
        var binder = new ServletRequestDataBinder(null, "form");
        binder.setTargetType(ResolvableType.forClass(type));
        binder.setConversionService(Tidying.conversions());
        binder.construct(request);
        return new Bound<>(type.cast(Objects.requireNonNull(binder.getTarget())), binder.getBindingResult());
    }
}
