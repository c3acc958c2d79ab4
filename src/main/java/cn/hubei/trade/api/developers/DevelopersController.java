package cn.hubei.trade.api.developers;

import cn.hubei.trade.api.ApiScope;
import cn.hubei.trade.api.resource.Catalogue;
import cn.hubei.trade.platform.limit.Limits.LimitSettings;
import cn.hubei.trade.platform.limit.Throttle.Rate;
import cn.hubei.trade.platform.problem.ProblemCode;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 「开放接口」 for everybody: the first call, the keys, the catalogue of all fields, and what goes wrong. */
@Controller
class DevelopersController {

    private final LimitSettings limits;

    DevelopersController(LimitSettings limits) {
        this.limits = limits;
    }

    @GetMapping("/developers")
    String page(Model model) {
        model.addAttribute("resources", Catalogue.all())
                .addAttribute("scopes", List.of(ApiScope.values()))
                .addAttribute("problems", List.of(ProblemCode.values()))
                .addAttribute("ofAddress", words(limits.api().address()))
                .addAttribute("ofKey", words(Objects.requireNonNull(limits.api().account())));
        return "api/developers/page";
    }

    private static String words(Rate rate) {
        return "每 " + rate.per().toSeconds() + " 秒 " + rate.uses() + " 次";
    }
}
