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

/** A telephone that may be left empty. */
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Phone.Check.class)
public @interface Phone {

    Telephone.Use value();

    String label();

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Says what {@link Telephone.Use#rule} says. */
    final class Check implements ConstraintValidator<Phone, String> {

        private Telephone.Use use = Telephone.Use.CONTACT;
        private String rule = "";

        @Override
        public void initialize(Phone wanted) {
            use = wanted.value();
            rule = use.rule(wanted.label());
        }

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            var good = text == null || text.isEmpty() || use.accepts(text);
            if (!good) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate(rule).addConstraintViolation();
            }
            return good;
        }
    }
}
