package cn.hubei.trade.statistics;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.platform.list.Place;
import cn.hubei.trade.reference.Cities;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「督办看板」: the department sees how its providers serve, and whom to remind (product: 11). */
@Controller
@RequestMapping("/console/board")
class BoardController {

    private final BoardRows rows;
    private final Cities cities;
    private final Clock clock;

    BoardController(BoardRows rows, Cities cities, Clock clock) {
        this.rows = rows;
        this.cities = cities;
        this.clock = clock;
    }

    @GetMapping
    String board(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            BoardRows.BoardSearch search,
            Place page,
            CurrentUser user,
            Model model) {
        var period = Period.of(from, to, clock);
        var board = rows.board(user.department(), user.scope(), period, search, page);
        model.addAttribute("cityRows", board.cities())
                .addAttribute("rows", board.providers())
                .addAttribute("cities", cities)
                .addAttribute("period", period)
                .addAttribute("now", clock.instant());
        return "statistics/board";
    }
}
