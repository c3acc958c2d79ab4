package cn.hubei.trade.portal;

import cn.hubei.trade.offering.OfferingFiles;
import cn.hubei.trade.offering.OfferingRow;
import cn.hubei.trade.offering.OfferingRows;
import cn.hubei.trade.offering.OfferingSearch;
import cn.hubei.trade.offering.Score;
import cn.hubei.trade.offering.Scores;
import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.platform.list.Place;
import cn.hubei.trade.platform.refusal.NotFound;
import cn.hubei.trade.reference.Cities;
import cn.hubei.trade.reference.Dictionaries;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 「门户」: 人才孵化 › 培训中心, 市场开拓 › 百展行动 › 展会申请 and 增值服务. */
@Controller
class PortalController {

    private final OfferingRows offerings;
    private final OfferingFiles files;
    private final Scores scores;
    private final Dictionaries dictionaries;
    private final Cities cities;
    private final Previews previews;
    private final Clock clock;

    PortalController(
            OfferingRows offerings,
            OfferingFiles files,
            Scores scores,
            Dictionaries dictionaries,
            Cities cities,
            Previews previews,
            Clock clock) {
        this.cities = cities;
        this.previews = previews;
        this.offerings = offerings;
        this.files = files;
        this.scores = scores;
        this.dictionaries = dictionaries;
        this.clock = clock;
    }

    @GetMapping("/" + Kind.PLURAL)
    String list(@PathVariable Kind kind, OfferingSearch search, Place page, Model model) {
        var rows = offerings.open(kind, search, page);
        model.addAttribute("section", new PortalSection(kind))
                .addAttribute("rows", rows)
                .addAttribute("scores", kind.isRepeatable() ? scores(rows.items()) : Map.of())
                .addAttribute("counts", kind.isRepeatable() ? offerings.categories(kind) : List.of())
                .addAttribute("categories", dictionaries.all(kind.categories()))
                .addAttribute("cities", cities.options())
                .addAttribute("now", clock.instant());
        return "portal/list";
    }

    @GetMapping("/" + Kind.PLURAL + "/{id}")
    String offering(@PathVariable Kind kind, @PathVariable long id, Model model) {
        var offering = offerings.published(kind, id).orElseThrow(NotFound::new);
        model.addAttribute("section", new PortalSection(kind))
                .addAttribute("offering", offering)
                .addAttribute("preview", previews.of(offering))
                .addAttribute("attachments", files.attachments(id))
                .addAttribute("score", scores(List.of(offering)).get(offering.providerId()))
                .addAttribute("now", clock.instant());
        return "portal/offering";
    }

    private Map<Long, Score> scores(List<OfferingRow> rows) {
        return scores.ofProviders(
                rows.stream().map(OfferingRow::providerId).distinct().toList());
    }
}
