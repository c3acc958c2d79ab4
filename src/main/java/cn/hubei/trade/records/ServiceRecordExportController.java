package cn.hubei.trade.records;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.account.Visibility;
import cn.hubei.trade.platform.export.Exported;
import cn.hubei.trade.platform.export.Exporting;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「导出」 of 「服务查询」 (manual 3.7.1). */
@Controller
class ServiceRecordExportController {

    private final ServiceRecordRows rows;
    private final Exporting exporting;

    ServiceRecordExportController(ServiceRecordRows rows, Exporting exporting) {
        this.rows = rows;
        this.exporting = exporting;
    }

    /** Those that are selected, or else all that match. */
    @GetMapping("/console/service-records/export")
    void export(
            ServiceRecordSearch search,
            @RequestParam(required = false) @Nullable List<String> selected,
            CurrentUser user,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var visibility = Visibility.of(user);
        var chosen = Objects.requireNonNullElse(selected, List.<String>of()).stream()
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .toList();
        exporting.send(
                Exported.of("application", "服务查询", request),
                response,
                ServiceRecordColumns.ALL,
                () -> chosen.isEmpty() ? rows.count(visibility, search) : chosen.size(),
                () -> chosen.isEmpty() ? rows.stream(visibility, search) : rows.stream(visibility, chosen));
    }
}
