package cn.hubei.trade.offering.preparing;

import cn.hubei.trade.offering.OfferingRow;
import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.offering.kind.Term;
import cn.hubei.trade.platform.export.Spreadsheet.Column;
import java.util.ArrayList;
import java.util.List;

/** The columns of an export: all that was typed, in the order of the form, and how it stands. */
final class OfferingColumns {

    private OfferingColumns() {}

    static List<Column<OfferingRow>> of(Kind kind) {
        var columns = new ArrayList<Column<OfferingRow>>();
        for (var term : Term.typed(kind)) {
            columns.add(new Column<>(term.label(kind), width(term), row -> row.value(term)));
        }
        if (kind.hasWindow()) {
            columns.add(new Column<>("已占用" + Term.CAPACITY.label(kind), 12, OfferingRow::seatsTaken));
        }
        columns.add(new Column<>("状态", 10, row -> row.state().label()));
        columns.add(new Column<>("创建时间", 18, OfferingRow::createdAt));
        return columns;
    }

    private static int width(Term term) {
        return switch (term) {
            case TITLE, PLACE -> 32;
            case CONTENT -> 50;
            case REGION, HOST, EMAIL -> 24;
            case CAPACITY -> 8;
            default -> 18;
        };
    }
}
