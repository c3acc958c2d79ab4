package cn.hubei.trade.offering.kind;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where the details of a kind are kept: one row an offering, under its id in the column offering.
 *
 * @param columns which of them holds what the kind says of which term
 */
public record DetailsTable(String name, Map<Term, String> columns) {

    /** What only some kinds say; every other term stands in the offering itself. */
    static final List<Term> TERMS = List.of(Term.HOST, Term.PLACE, Term.CONTENT, Term.EMAIL);

    /** The terms of one kind's offerings as columns of that name. */
    public String asTerms() {
        return "(select offering offering_id, "
                + TERMS.stream().map(this::column).collect(Collectors.joining(", "))
                + " from " + name + ")";
    }

    /** The same of all kinds. */
    public static String ofAll() {
        return Kind.all().stream()
                .map(kind -> kind.table().asTerms())
                .map(select -> select.substring(1, select.length() - 1))
                .collect(Collectors.joining(" union all ", "(", ")"));
    }

    private String column(Term term) {
        var column = columns.get(term);
        return column == null
                ? "cast(null as varchar(" + term.longest() + ")) " + term.field()
                : column + " " + term.field();
    }
}
