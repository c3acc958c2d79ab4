package cn.hubei.trade.portal;

import cn.hubei.trade.offering.TrainingRows;
import cn.hubei.trade.offering.TrainingSearch;
import cn.hubei.trade.platform.NotFound;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** 「门户」: 首页 and 人才孵化 › 培训中心. */
@Controller
class PortalController {

    private final TrainingRows trainings;
    private final Clock clock;

    PortalController(TrainingRows trainings, Clock clock) {
        this.trainings = trainings;
        this.clock = clock;
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("rows", trainings.open(new TrainingSearch(null, null, null, null), 1))
                .addAttribute("now", clock.instant());
        return "portal/home";
    }

    @GetMapping("/trainings")
    String trainings(TrainingSearch search, @RequestParam(defaultValue = "1") int page, Model model) {
        model.addAttribute("rows", trainings.open(search, page)).addAttribute("now", clock.instant());
        return "portal/trainings";
    }

    @GetMapping("/trainings/{id}")
    String training(@PathVariable long id, Model model) {
        model.addAttribute("training", trainings.published(id).orElseThrow(NotFound::new))
                .addAttribute("now", clock.instant());
        return "portal/training";
    }
}
