package cn.hubei.trade.platform;

import java.util.Objects;
import org.springframework.validation.Errors;

/** A rule that the input broke, as a sentence for the field where it can be mended; an empty field means the whole form. */
public class RuleViolation extends RuntimeException {

    private final String field;
    private final String sentence;

    public RuleViolation(String field, String sentence) {
        super(sentence);
        this.field = field;
        this.sentence = sentence;
    }

    public String field() {
        return field;
    }

    public String sentence() {
        return sentence;
    }

    public void addTo(Errors errors) {
        if (field.isEmpty()) {
            errors.reject("rule", Objects.requireNonNull(sentence));
        } else {
            errors.rejectValue(field, "rule", sentence);
        }
    }
}
