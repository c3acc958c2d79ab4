package cn.hubei.trade.platform.text;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.function.UnaryOperator;

/** How the text of this field is tidied when a request brings it; without the annotation as words are. */
@Target({ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface Typed {

    Way value();

    enum Way {
        WORDS(Text::tidy),
        HALF_WIDTH(Text::halfWidth),
        CODE(Text::code),
        NUMBER(Text::number),
        EMAIL(Text::email),
        PHONE(Telephone::tidy),
        SECRET(Text::secret);

        private final UnaryOperator<String> tidying;

        Way(UnaryOperator<String> tidying) {
            this.tidying = tidying;
        }

        String tidy(String typed) {
            return tidying.apply(typed);
        }
    }
}
