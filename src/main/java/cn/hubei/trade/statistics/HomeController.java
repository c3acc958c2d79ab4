package cn.hubei.trade.statistics;

import cn.hubei.trade.account.CurrentUser;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 「我的主页 › 详情统计」, manual 3.9. */
@Controller
class HomeController {

    private final JdbcClient db;
    private final Clock clock;

    HomeController(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    @GetMapping("/console/home")
    String home(CurrentUser user, Model model) {
        model.addAttribute("cards", cards(user.organization())).addAttribute("now", clock.instant());
        return "statistics/home";
    }

    private Cards cards(long provider) {
        return db.sql("""
                        select (select count(distinct enterprise_id) from application_fact
                                where provider_id = :provider) users,
                               (select count(*) from application_fact
                                where provider_id = :provider and state = 'PENDING') waiting,
                               (select count(*) from offering_fact
                                where provider_id = :provider and state = 'PUBLISHED') published
                        """).param("provider", provider).query(Cards.class).single();
    }
}
