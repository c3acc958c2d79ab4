package cn.hubei.trade.platform.refusal;

import java.util.stream.Stream;
import org.springframework.validation.Errors;

/** A rule that the input broke, as a sentence for the field where it can be mended; an empty field means the whole form. */
public class RuleViolation extends RuntimeException implements Refusal {

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

    @Override
    public boolean isRefused() {
        return true;
    }

    /** At the first of these forms that has the field; a field that none of them has is mended on no other page than this. */
    public void addTo(Errors form, Errors... others) {
        Stream.concat(Stream.of(form), Stream.of(others))
                .filter(one -> !field.isEmpty() && one.getFieldType(field) != null)
                .findFirst()
                .ifPresentOrElse(one -> one.rejectValue(field, "rule", sentence), () -> form.reject("rule", sentence));
    }
}
