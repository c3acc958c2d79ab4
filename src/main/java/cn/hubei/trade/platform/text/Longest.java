package cn.hubei.trade.platform.text;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** At most so many characters, counted as a person does; whoever has more is told how many must go. */
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Longest.Check.class)
public @interface Longest {

    int value();

    String label();

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Says what {@link Text#tooLong} says. */
    final class Check implements ConstraintValidator<Longest, String> {

        private int longest;
        private String label = "";

        @Override
        public void initialize(Longest wanted) {
            longest = wanted.value();
            label = wanted.label();
        }

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            var problem = text == null ? null : Text.tooLong(label, longest, text);
            if (problem != null) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate(problem).addConstraintViolation();
            }
            return problem == null;
        }
    }
}
