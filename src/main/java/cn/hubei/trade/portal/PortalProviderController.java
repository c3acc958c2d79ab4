package cn.hubei.trade.portal;

import cn.hubei.trade.offering.PublicRows;
import cn.hubei.trade.offering.Scores;
import cn.hubei.trade.platform.list.Place;
import cn.hubei.trade.platform.refusal.NotFound;
import cn.hubei.trade.reference.Cities;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** 「服务商」 for everybody: who may act, how it is rated, what it offers and what it has held. */
@Controller
@RequestMapping("/providers")
class PortalProviderController {

    private final ProviderRows providers;
    private final PublicRows offerings;
    private final Scores scores;
    private final Cities cities;
    private final Clock clock;

    PortalProviderController(ProviderRows providers, PublicRows offerings, Scores scores, Cities cities, Clock clock) {
        this.providers = providers;
        this.offerings = offerings;
        this.scores = scores;
        this.cities = cities;
        this.clock = clock;
    }

    @GetMapping
    String list(ProviderRows.ProviderSearch search, Place page, Model model) {
        var rows = providers.page(search, page);
        model.addAttribute("rows", rows)
                .addAttribute("cities", cities.options())
                .addAttribute(
                        "scores",
                        scores.ofProviders(
                                rows.items().stream().map(ProviderRow::id).toList()));
        return "portal/providers";
    }

    @GetMapping("/{id:\\d+}")
    String one(@PathVariable long id, Model model) {
        model.addAttribute("provider", providers.one(id).orElseThrow(NotFound::new))
                .addAttribute("scores", scores.ofProviders(List.of(id)))
                .addAttribute("open", offerings.open(id))
                .addAttribute("past", offerings.past(id))
                .addAttribute("now", clock.instant());
        return "portal/provider";
    }
}
