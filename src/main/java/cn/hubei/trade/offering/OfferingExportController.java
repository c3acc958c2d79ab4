package cn.hubei.trade.offering;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.platform.Exported;
import cn.hubei.trade.platform.Spreadsheet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 「导出」 of all that match (manual 3.4.1, 3.5.1, 3.6.1). */
@Controller
class OfferingExportController {

    private final OfferingRows rows;
    private final ApplicationEventPublisher events;

    OfferingExportController(OfferingRows rows, ApplicationEventPublisher events) {
        this.rows = rows;
        this.events = events;
    }

    @GetMapping("/console/" + Kind.PLURAL + "/export")
    @Transactional(readOnly = true)
    public void export(
            @PathVariable Kind kind,
            OfferingSearch search,
            CurrentUser user,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var name = kind.label() + "信息";
        events.publishEvent(Exported.of("offering", name, request));
        var count = rows.count(kind, user.organization(), search);
        try (var found = rows.stream(kind, user.organization(), search)) {
            Spreadsheet.send(response, name, OfferingColumns.of(kind), count, found);
        }
    }
}
