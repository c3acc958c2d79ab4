package cn.hubei.trade.platform.form;

import cn.hubei.trade.platform.refusal.Conflict;
import cn.hubei.trade.platform.refusal.RuleViolation;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;

/** The forms that a page sent together, and what comes of them. */
public final class Sent {

    private final List<Bound<?>> forms;

    private Sent(List<Bound<?>> forms) {
        this.forms = forms;
    }

    public static Sent of(Bound<?>... forms) {
        return new Sent(List.of(forms));
    }

    /** What the use case answers; nothing where a form is wrong, or where a rule is broken, which is then said at its field. */
    public <T> Optional<T> then(Supplier<T> useCase) {
        if (forms.stream().anyMatch(Bound::isWrong)) {
            return Optional.empty();
        }
        try {
            return Optional.of(useCase.get());
        } catch (RuleViolation violation) {
            violation.addTo(first(), others());
            return Optional.empty();
        }
    }

    /** As {@link #then}; where somebody else has changed the record meanwhile, the form says so and keeps what was typed. */
    public <T> Optional<T> thenUnlessOvertaken(Supplier<T> useCase) {
        try {
            return then(useCase);
        } catch (Conflict | OptimisticLockingFailureException overtaken) {
            Conflict.addTo(first());
            return Optional.empty();
        }
    }

    /** All forms as one page shows them again. */
    public Fields fields() {
        return forms.stream().map(Bound::fields).reduce(Fields::and).orElseThrow();
    }

    private BindingResult first() {
        return forms.get(0).errors();
    }

    private Errors[] others() {
        return forms.stream().skip(1).map(Bound::errors).toArray(Errors[]::new);
    }
}
