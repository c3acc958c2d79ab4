package cn.hubei.trade.records;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.account.Visibility;
import cn.hubei.trade.offering.kind.OfferingState;
import cn.hubei.trade.platform.export.Exported;
import cn.hubei.trade.platform.export.Exporting;
import cn.hubei.trade.platform.export.Spreadsheet.Column;
import cn.hubei.trade.platform.list.Place;
import cn.hubei.trade.platform.web.Option;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 「服务查询 › 服务汇总」: each offering with its accumulated stars (manual 3.7). */
@Controller
@RequestMapping("/console/offering-scores")
class OfferingScoreController {

    private static final List<Column<OfferingScoreRow>> COLUMNS = List.of(
            new Column<>("服务名称", 32, OfferingScoreRow::title),
            new Column<>("服务类型", 14, OfferingScoreRow::type),
            new Column<>("服务单位名称", 30, OfferingScoreRow::provider),
            new Column<>("状态", 10, row -> row.state().label()),
            new Column<>("最近发布时间", 18, OfferingScoreRow::publishedAt),
            new Column<>("申请数", 10, OfferingScoreRow::applications),
            new Column<>("评价次数", 10, OfferingScoreRow::evaluations),
            new Column<>("服务质量累计", 12, OfferingScoreRow::qualityStars),
            new Column<>("响应速度累计", 12, OfferingScoreRow::speedStars),
            new Column<>("满意度累计", 12, OfferingScoreRow::satisfactionStars),
            new Column<>(
                    "平均分",
                    10,
                    row -> row.evaluations() == 0 ? null : row.score().mean()));

    private final OfferingScoreRows rows;
    private final ServiceTypes types;
    private final Exporting exporting;

    OfferingScoreController(OfferingScoreRows rows, ServiceTypes types, Exporting exporting) {
        this.exporting = exporting;
        this.rows = rows;
        this.types = types;
    }

    @GetMapping
    String list(OfferingScoreRows.OfferingScoreSearch search, Place place, CurrentUser user, Model model) {
        model.addAttribute("rows", rows.page(Visibility.of(user), search, place))
                .addAttribute("types", types.options())
                .addAttribute("states", Option.of(OfferingState.values(), OfferingState::label))
                .addAttribute("role", user.role());
        return "records/offerings";
    }

    @GetMapping("/export")
    void export(
            OfferingScoreRows.OfferingScoreSearch search,
            CurrentUser user,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var visibility = Visibility.of(user);
        exporting.send(
                Exported.of("offering", "服务汇总", request),
                response,
                COLUMNS,
                () -> rows.count(visibility, search),
                () -> rows.stream(visibility, search));
    }
}
