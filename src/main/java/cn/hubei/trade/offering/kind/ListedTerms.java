package cn.hubei.trade.offering.kind;

import cn.hubei.trade.platform.list.Headings;
import cn.hubei.trade.platform.text.Names;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The columns of a list of offerings: what it is of and by whom stands in a second line under its title. */
public record ListedTerms(Kind kind, List<Term> terms) {

    private static final Set<Term> UNDER_TITLE = Set.of(Term.CATEGORY, Term.HOST);

    public Headings headings() {
        return shown().stream()
                .reduce(
                        Headings.of(),
                        (before, term) -> before.over(term.label(kind), term == Term.TITLE ? underTitle() : null),
                        (left, right) -> left);
    }

    /** Those that have a column of their own. */
    public List<Term> shown() {
        return terms.stream().filter(term -> !UNDER_TITLE.contains(term)).toList();
    }

    public String underTitle() {
        return joined(term -> term.label(kind));
    }

    /** The second line of a row that shows its terms so. */
    public String underTitle(Function<Term, String> row) {
        return joined(term -> term == Term.HOST ? Names.few(row.apply(term)) : row.apply(term));
    }

    private String joined(Function<Term, String> shown) {
        return terms.stream()
                .filter(UNDER_TITLE::contains)
                .map(shown)
                .filter(value -> !value.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
