package cn.hubei.trade.offering.kind;

import cn.hubei.trade.platform.text.Text;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A wish as it is typed. */
public interface WishForm {

    void check(Errors errors);

    /** Of a form without errors. */
    Wish wish();

    /** Whether something in it is odd but may be meant, so that the page asks. */
    default boolean isDoubtful() {
        return false;
    }

    /** A text that must be there. */
    static void demand(String field, @Nullable String value, String label, int longest, Errors errors) {
        var text = Objects.requireNonNullElse(value, "");
        var problem = text.isEmpty() ? "请填写" + label : Text.tooLong(label, longest, text);
        if (problem != null) {
            errors.rejectValue(field, "shape", problem);
        }
    }
}
