package cn.hubei.trade.offering.preparing;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.offering.OfferingRows;
import cn.hubei.trade.offering.OfferingSearch;
import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.platform.export.Exported;
import cn.hubei.trade.platform.export.Exporting;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 「导出」 of all that match (manual 3.4.1, 3.5.1, 3.6.1). */
@Controller
class OfferingExportController {

    private final OfferingRows rows;
    private final Exporting exporting;

    OfferingExportController(OfferingRows rows, Exporting exporting) {
        this.rows = rows;
        this.exporting = exporting;
    }

    @GetMapping("/console/" + Kind.PLURAL + "/export")
    void export(
            @PathVariable Kind kind,
            OfferingSearch search,
            CurrentUser user,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        exporting.send(
                Exported.of("offering", kind.label() + "信息", request),
                response,
                OfferingColumns.of(kind),
                () -> rows.count(kind, user.organization(), search),
                () -> rows.stream(kind, user.organization(), search));
    }
}
