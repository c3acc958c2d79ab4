package cn.hubei.trade.offering.kind;

import java.util.List;

/** What an application asks for; each kind of offering is asked for something else. */
public interface Wish {

    Kind kind();

    /** How many of the offering's seats or booths it takes. */
    int seats();

    /** The form's field that says so. */
    String field();

    /** As a round of an application keeps it; its kind reads it. */
    String kept();

    /** As a page shows it; personal data is masked where the page wants that. */
    List<WishLine> lines(boolean masked);

    /** @param values one below the other */
    record WishLine(String label, List<String> values) {

        public WishLine(String label, String value) {
            this(label, List.of(value));
        }
    }
}
