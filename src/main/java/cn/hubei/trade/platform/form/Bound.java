package cn.hubei.trade.platform.form;

import cn.hubei.trade.platform.text.PlainRecord;
import cn.hubei.trade.platform.text.Tidying;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.core.ResolvableType;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.ServletRequestDataBinder;

/** A form as it came, and what is wrong with it; a controller that asks for one gets it from {@link BoundForms}. */
public record Bound<T>(T form, BindingResult errors) {

    /** Of a type that is known only when the request comes. */
    public static <T> Bound<T> of(Class<? extends T> type, HttpServletRequest request) {
        var plain = PlainRecord.read(type, request::getParameterValues);
        if (plain.isPresent()) {
            return new Bound<>(plain.get(), new ServletRequestDataBinder(plain.get(), "form").getBindingResult());
        }
        var binder = new ServletRequestDataBinder(null, "form");
        binder.setTargetType(ResolvableType.forClass(type));
        binder.setConversionService(Tidying.conversions());
        binder.construct(request);
        return new Bound<>(type.cast(Objects.requireNonNull(binder.getTarget())), binder.getBindingResult());
    }

    public boolean isWrong() {
        return errors.hasErrors();
    }

    /** Says what is wrong at a field where something does not hold and nothing is said there yet. */
    public void demand(boolean holds, String field, String sentence) {
        if (!holds && !errors.hasFieldErrors(field)) {
            errors.rejectValue(field, "rule", sentence);
        }
    }

    /** Of a page with this form alone; see {@link Sent#then}. */
    public <R> Optional<R> then(Supplier<R> useCase) {
        return Sent.of(this).then(useCase);
    }

    public Fields fields() {
        return Fields.of(form, errors);
    }
}
