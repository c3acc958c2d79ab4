package cn.hubei.trade.portal;

import cn.hubei.trade.account.SignOnLinks;
import cn.hubei.trade.notice.NoticeKind;
import cn.hubei.trade.notice.NoticeRows;
import cn.hubei.trade.offering.OfferingRow;
import cn.hubei.trade.offering.OfferingRows;
import cn.hubei.trade.offering.OfferingSearch;
import cn.hubei.trade.offering.Score;
import cn.hubei.trade.offering.Scores;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「首页」: the next events, the figures, the newest announcements and what is open of each kind; and the search. */
@Controller
class PortalHomeController {

    private static final int NEWEST = 6;
    private static final int NEXT = 3;

    private final OfferingRows offerings;
    private final Scores scores;
    private final NoticeRows notices;
    private final SignOnLinks links;
    private final PortalFigures figures;
    private final Clock clock;

    PortalHomeController(
            OfferingRows offerings,
            Scores scores,
            NoticeRows notices,
            SignOnLinks links,
            PortalFigures figures,
            Clock clock) {
        this.links = links;
        this.figures = figures;
        this.offerings = offerings;
        this.scores = scores;
        this.notices = notices;
        this.clock = clock;
    }

    @GetMapping("/")
    String home(Model model) {
        var sections = sections(OfferingSearch.ALL);
        model.addAttribute("next", next(sections))
                .addAttribute("figures", figures.now())
                .addAttribute("notices", notices.newest(NoticeKind.NOTICE, NEWEST))
                .addAttribute("policies", notices.newest(NoticeKind.POLICY, NEWEST))
                .addAttribute("links", links.links());
        return show("portal/home", sections, model);
    }

    /** The first few of each kind whose name contains it. */
    @GetMapping("/search")
    String search(@RequestParam(defaultValue = "") String title, Model model) {
        return show("portal/search", sections(OfferingSearch.titled(title)), model);
    }

    private String show(String page, Map<PortalSection, List<OfferingRow>> sections, Model model) {
        model.addAttribute("sections", sections)
                .addAttribute("scores", scores(sections))
                .addAttribute("now", clock.instant());
        return page;
    }

    private Map<PortalSection, List<OfferingRow>> sections(OfferingSearch search) {
        var sections = new LinkedHashMap<PortalSection, List<OfferingRow>>();
        PortalSection.all().forEach(section -> sections.put(section, offerings.open(section.kind(), search)));
        return sections;
    }

    private Map<Long, Score> scores(Map<PortalSection, List<OfferingRow>> sections) {
        return scores.ofProviders(sections.entrySet().stream()
                .filter(section -> section.getKey().kind().isRepeatable())
                .flatMap(section -> section.getValue().stream())
                .map(OfferingRow::providerId)
                .distinct()
                .toList());
    }

    /** Of all events that take applications, those that begin first. */
    private static List<OfferingRow> next(Map<PortalSection, List<OfferingRow>> sections) {
        return sections.values().stream()
                .flatMap(List::stream)
                .filter(row -> row.startsAt() != null)
                .sorted(Comparator.comparing(OfferingRow::startsAt))
                .limit(NEXT)
                .toList();
    }
}
