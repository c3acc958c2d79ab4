package cn.hubei.trade.records;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.account.Visibility;
import cn.hubei.trade.platform.export.Exported;
import cn.hubei.trade.platform.export.Exporting;
import cn.hubei.trade.platform.export.Spreadsheet.Column;
import cn.hubei.trade.platform.list.Place;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 「服务查询 › 申请企业」: whom 用户数 counts (manual 3.9.1). */
@Controller
@RequestMapping("/console/applicants")
class ApplicantController {

    private static final List<Column<ApplicantRow>> COLUMNS = List.of(
            new Column<>("企业名称", 32, ApplicantRow::name),
            new Column<>("统一社会信用代码", 22, ApplicantRow::creditCode),
            new Column<>("所在地区", 26, ApplicantRow::region),
            new Column<>("申请数", 10, ApplicantRow::applications),
            new Column<>("最近申请时间", 18, ApplicantRow::newest));

    private final ApplicantRows rows;
    private final Exporting exporting;

    ApplicantController(ApplicantRows rows, Exporting exporting) {
        this.exporting = exporting;
        this.rows = rows;
    }

    @GetMapping
    String list(ApplicantRows.ApplicantSearch search, Place page, CurrentUser user, Model model) {
        model.addAttribute("rows", rows.page(Visibility.of(user), search, page)).addAttribute("role", user.role());
        return "records/applicants";
    }

    @GetMapping("/export")
    void export(
            ApplicantRows.ApplicantSearch search,
            CurrentUser user,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var visibility = Visibility.of(user);
        exporting.send(
                Exported.of("organization", "申请企业", request),
                response,
                COLUMNS,
                () -> rows.count(visibility, search),
                () -> rows.stream(visibility, search));
    }
}
