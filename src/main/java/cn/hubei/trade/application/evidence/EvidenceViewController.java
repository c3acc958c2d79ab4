package cn.hubei.trade.application.evidence;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.application.reading.ApplicationViews;
import cn.hubei.trade.offering.OfferingRows;
import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.platform.refusal.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 「查看」 in the lists of evidence: what was held or done, with all that is known of it, and the files (manual 3.6.3). */
@Controller
class EvidenceViewController {

    private final EvidenceSubjectRows rows;
    private final OfferingRows offerings;
    private final ApplicationViews applications;

    EvidenceViewController(EvidenceSubjectRows rows, OfferingRows offerings, ApplicationViews applications) {
        this.rows = rows;
        this.offerings = offerings;
        this.applications = applications;
    }

    @GetMapping("/console/" + Kind.SINGULAR + "-evidence/{id}/details")
    String view(@PathVariable Kind kind, @PathVariable long id, CurrentUser user, Model model) {
        var provider = user.organization();
        model.addAttribute("kind", kind)
                .addAttribute("subject", rows.one(kind, provider, id))
                .addAttribute("files", rows.files(kind, id));
        model.addAttribute("application", kind.isRepeatable() ? applications.ofProvider(kind, id, provider) : null);
        model.addAttribute(
                "offering",
                kind.isRepeatable()
                        ? null
                        : offerings.ofProvider(kind, provider, id).orElseThrow(NotFound::new));
        return "application/evidence/evidenceView";
    }
}
