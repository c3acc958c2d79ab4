package cn.hubei.trade.platform.form;

import cn.hubei.trade.platform.text.Tidying;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.springframework.core.ResolvableType;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.ServletRequestDataBinder;

/** A form as it came, and what is wrong with it; a controller that asks for one gets it from {@link BoundForms}. */
public record Bound<T>(T form, BindingResult errors) {

    /** Of a type that is known only when the request comes. */
    public static <T> Bound<T> of(Class<? extends T> type, HttpServletRequest request) {
        var binder = new ServletRequestDataBinder(null, "form");
        binder.setTargetType(ResolvableType.forClass(type));
        binder.setConversionService(Tidying.conversions());
        binder.construct(request);
        return new Bound<>(type.cast(Objects.requireNonNull(binder.getTarget())), binder.getBindingResult());
    }

    public boolean isWrong() {
        return errors.hasErrors();
    }

    public Fields fields() {
        return Fields.of(form, errors);
    }
}
