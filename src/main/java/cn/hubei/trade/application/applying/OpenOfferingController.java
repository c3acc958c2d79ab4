package cn.hubei.trade.application.applying;

import cn.hubei.trade.offering.OfferingRows;
import cn.hubei.trade.offering.OfferingSearch;
import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.platform.list.Place;
import cn.hubei.trade.reference.Dictionaries;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** 「培训申请」, 「展会申请」 and 「服务申请」: what is open. */
@Controller
@RequestMapping("/console/open-" + Kind.PLURAL)
class OpenOfferingController {

    private final OfferingRows offerings;
    private final Dictionaries dictionaries;
    private final Clock clock;

    OpenOfferingController(OfferingRows offerings, Dictionaries dictionaries, Clock clock) {
        this.offerings = offerings;
        this.dictionaries = dictionaries;
        this.clock = clock;
    }

    @GetMapping
    String list(@PathVariable Kind kind, OfferingSearch search, Place page, Model model) {
        model.addAttribute("kind", kind)
                .addAttribute("rows", offerings.open(kind, search, page))
                .addAttribute("categories", dictionaries.all(kind.categories()))
                .addAttribute("now", clock.instant());
        return "application/applying/open";
    }
}
