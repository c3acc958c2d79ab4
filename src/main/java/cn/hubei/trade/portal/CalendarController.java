package cn.hubei.trade.portal;

import cn.hubei.trade.offering.PublicRows;
import cn.hubei.trade.platform.time.Moments;
import java.time.Clock;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「活动日历」: the events of a month. */
@Controller
class CalendarController {

    private final PublicRows offerings;
    private final Clock clock;

    CalendarController(PublicRows offerings, Clock clock) {
        this.offerings = offerings;
        this.clock = clock;
    }

    @GetMapping("/calendar")
    String calendar(@RequestParam(required = false) @Nullable String month, Model model) {
        var now = clock.instant();
        var asked = Moments.parseMonth(month).orElse(YearMonth.from(now.atZone(Moments.ZONE)));
        model.addAttribute("month", Month.of(asked, now, offerings.during(asked)));
        return "portal/calendar";
    }
}
