package cn.hubei.trade.offering.kind;

import cn.hubei.trade.platform.search.Conditions;
import cn.hubei.trade.platform.web.Option;
import java.util.List;

/** What offerings are searched by, in the words of their kind. */
public final class OfferingConditions {

    private OfferingConditions() {}

    public static Conditions of(Kind kind, List<Option> categories) {
        return of(kind, kind.searched(), categories);
    }

    /** With the title first, whether the kind's own search has it or not. */
    public static Conditions titled(Kind kind, List<Option> categories) {
        return Conditions.of()
                .when(
                        !kind.searched().contains(Term.TITLE),
                        more -> more.and(of(kind, List.of(Term.TITLE), categories)))
                .and(of(kind, categories));
    }

    public static Conditions of(Kind kind, List<Term> terms, List<Option> categories) {
        return terms.stream().map(term -> one(kind, term, categories)).reduce(Conditions.of(), Conditions::and);
    }

    private static Conditions one(Kind kind, Term term, List<Option> categories) {
        var label = term.label(kind);
        return switch (term) {
            case CATEGORY -> Conditions.of().choice(term.field(), label, categories);
            case STARTS_AT -> Conditions.of().day(term.field(), label);
            default -> Conditions.of().text(term.field(), label);
        };
    }
}
