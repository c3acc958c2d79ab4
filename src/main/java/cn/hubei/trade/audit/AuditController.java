package cn.hubei.trade.audit;

import cn.hubei.trade.platform.export.Exported;
import cn.hubei.trade.platform.export.Exporting;
import cn.hubei.trade.platform.export.Spreadsheet.Column;
import cn.hubei.trade.platform.list.Place;
import cn.hubei.trade.platform.refusal.NotFound;
import cn.hubei.trade.platform.trail.Change;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** 「审计记录」: the list, an entry with its before and after, and the export. */
@Controller
@RequestMapping("/console/audit")
class AuditController {

    private final AuditRows rows;
    private final PersonalValues values;
    private final AuditWords words;
    private final Exporting exporting;

    AuditController(AuditRows rows, PersonalValues values, AuditWords words, Exporting exporting) {
        this.rows = rows;
        this.values = values;
        this.words = words;
        this.exporting = exporting;
    }

    @GetMapping
    String list(AuditSearch search, Place page, Model model) {
        model.addAttribute("rows", rows.page(search, page)).addAttribute("words", words);
        return "audit/list";
    }

    @GetMapping("/{id:\\d+}")
    String view(@PathVariable long id, Model model) {
        var entry = rows.one(id).orElseThrow(NotFound::new);
        var personal = rows.personal(id).map(AuditRows.Personal::content);
        model.addAttribute("entry", entry)
                .addAttribute("changes", changes(entry, personal.orElse(null)))
                .addAttribute("erasable", personal.isPresent())
                .addAttribute("words", words);
        return "audit/view";
    }

    private List<Change> changes(AuditRow entry, @Nullable String personal) {
        return Stream.of(entry.changes(), personal)
                .flatMap(changes -> values.read(changes).stream())
                .toList();
    }

    @GetMapping("/export")
    void export(AuditSearch search, HttpServletRequest request, HttpServletResponse response) throws IOException {
        exporting.send(
                Exported.of("audit", "审计记录", request),
                response,
                columns(),
                () -> rows.count(search),
                () -> rows.stream(search));
    }

    private List<Column<AuditRow>> columns() {
        return List.of(
                new Column<>("序号", 10, AuditRow::id),
                new Column<>("时间", 18, AuditRow::at),
                new Column<>("登录账号", 16, AuditRow::actorName),
                new Column<>("姓名", 12, AuditRow::displayName),
                new Column<>("角色", 16, AuditRow::roleLabel),
                new Column<>("单位", 30, AuditRow::organization),
                new Column<>("地址", 16, AuditRow::address),
                new Column<>("操作", 18, row -> words.of(row.action())),
                new Column<>("对象", 14, row -> words.of(row.subject())),
                new Column<>("对象编号", 14, AuditRow::subjectId),
                new Column<>("内容", 50, AuditRow::detail),
                new Column<>("请求", 40, AuditRow::request),
                new Column<>("审计链行号", 12, AuditRow::position),
                new Column<>("校验值", 66, AuditRow::hash));
    }
}
