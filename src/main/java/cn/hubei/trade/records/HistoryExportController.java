package cn.hubei.trade.records;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.offering.kind.Term;
import cn.hubei.trade.platform.export.Exported;
import cn.hubei.trade.platform.export.Exporting;
import cn.hubei.trade.platform.export.Spreadsheet.Column;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 「导出」 of 「历史信息查询」 (manual 3.8). */
@Controller
class HistoryExportController {

    private final HistoryRows rows;
    private final Exporting exporting;

    HistoryExportController(HistoryRows rows, Exporting exporting) {
        this.rows = rows;
        this.exporting = exporting;
    }

    @GetMapping("/console/history/" + Kind.PLURAL + "/export")
    void export(
            @PathVariable Kind kind,
            HistoryRows.HistorySearch search,
            CurrentUser user,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        exporting.send(
                Exported.of("offering", kind.history(), request),
                response,
                columns(kind),
                () -> rows.count(kind, user.organization(), search),
                () -> rows.stream(kind, user.organization(), search));
    }

    private static List<Column<HistoryRow>> columns(Kind kind) {
        var columns = new ArrayList<Column<HistoryRow>>();
        for (var term : kind.pastColumns()) {
            columns.add(
                    new Column<>(term.pastLabel(kind), 24, row -> row.offering().value(term)));
        }
        columns.add(new Column<>("创建时间", 18, HistoryRow::createdAt));
        columns.add(new Column<>(Term.REGION.label(kind), 24, HistoryRow::region));
        columns.add(new Column<>("发布次数", 10, HistoryRow::number));
        columns.add(new Column<>("发布时间", 18, HistoryRow::publishedAt));
        columns.add(new Column<>("下架时间", 18, HistoryRow::takenDownAt));
        return columns;
    }
}
