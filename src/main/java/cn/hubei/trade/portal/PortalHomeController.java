package cn.hubei.trade.portal;

import cn.hubei.trade.account.SignOnLinks;
import cn.hubei.trade.notice.NoticeRows;
import cn.hubei.trade.offering.OfferingRow;
import cn.hubei.trade.offering.OfferingRows;
import cn.hubei.trade.offering.OfferingSearch;
import cn.hubei.trade.offering.Scores;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「首页」: the newest announcements and what is open of each kind; and the search over all kinds. */
@Controller
class PortalHomeController {

    private static final int NEWEST = 6;

    private final OfferingRows offerings;
    private final Scores scores;
    private final NoticeRows notices;
    private final SignOnLinks links;
    private final Clock clock;

    PortalHomeController(OfferingRows offerings, Scores scores, NoticeRows notices, SignOnLinks links, Clock clock) {
        this.links = links;
        this.offerings = offerings;
        this.scores = scores;
        this.notices = notices;
        this.clock = clock;
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("notices", notices.newest(NEWEST)).addAttribute("links", links.links());
        return sections("portal/home", OfferingSearch.ALL, model);
    }

    /** The first few of each kind whose name contains it. */
    @GetMapping("/search")
    String search(@RequestParam(defaultValue = "") String title, Model model) {
        return sections("portal/search", OfferingSearch.titled(title), model);
    }

    private String sections(String page, OfferingSearch search, Model model) {
        var sections = new LinkedHashMap<PortalSection, List<OfferingRow>>();
        for (var section : PortalSection.all()) {
            sections.put(section, offerings.open(section.kind(), search));
        }
        model.addAttribute("sections", sections)
                .addAttribute(
                        "scores",
                        scores.ofProviders(sections.entrySet().stream()
                                .filter(section -> section.getKey().kind().isRepeatable())
                                .flatMap(section -> section.getValue().stream())
                                .map(OfferingRow::providerId)
                                .distinct()
                                .toList()))
                .addAttribute("now", clock.instant());
        return page;
    }
}
