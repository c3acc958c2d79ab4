package cn.hubei.trade.records;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.account.Sight;
import cn.hubei.trade.platform.Exported;
import cn.hubei.trade.platform.Spreadsheet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「导出」 of 「服务查询」 (manual 3.7.1). */
@Controller
class ServiceRecordExportController {

    private final ServiceRecordRows rows;
    private final ApplicationEventPublisher events;

    ServiceRecordExportController(ServiceRecordRows rows, ApplicationEventPublisher events) {
        this.rows = rows;
        this.events = events;
    }

    /** Those that are selected, or else all that match. */
    @GetMapping("/console/service-records/export")
    @Transactional(readOnly = true)
    public void export(
            ServiceRecordSearch search,
            @RequestParam(required = false) @Nullable List<String> selected,
            CurrentUser user,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        events.publishEvent(Exported.of("application", "服务查询", request));
        var sight = Sight.of(user);
        var chosen = Objects.requireNonNullElse(selected, List.<String>of()).stream()
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .toList();
        var count = chosen.isEmpty() ? rows.count(sight, search) : chosen.size();
        try (var found = chosen.isEmpty() ? rows.stream(sight, search) : rows.stream(sight, chosen)) {
            Spreadsheet.send(response, "服务查询", ServiceRecordColumns.ALL, count, found);
        }
    }
}
