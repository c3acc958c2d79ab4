package cn.hubei.trade.statistics;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.account.Role;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「我的主页 › 详情统计」, manual 3.9. */
@Controller
class HomeController {

    private final Homes homes;
    private final Reminders reminders;
    private final Clock clock;

    HomeController(Homes homes, Reminders reminders, Clock clock) {
        this.homes = homes;
        this.reminders = reminders;
        this.clock = clock;
    }

    @GetMapping("/console/home")
    String home(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            CurrentUser user,
            Model model) {
        var period = Period.of(from, to, clock);
        model.addAttribute("home", homes.of(user, period))
                .addAttribute("period", period)
                .addAttribute("now", clock.instant());
        if (user.role() == Role.PROVIDER) {
            reminders.newest(user.organization()).ifPresent(reminder -> model.addAttribute("reminder", reminder));
        }
        return "statistics/home";
    }
}
