package cn.hubei.trade.offering.kind;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a kind's users call each of its terms, in the order of its form. */
public final class Labels {

    static final String STAR = "*";

    private final Map<Term, String> labels = new LinkedHashMap<>();

    /** What must be filled in. */
    public Labels demanded(Term term, String label) {
        return with(term, label + STAR);
    }

    public Labels with(Term term, String label) {
        labels.put(term, label);
        return this;
    }

    public Map<Term, String> map() {
        return Collections.unmodifiableMap(labels);
    }
}
