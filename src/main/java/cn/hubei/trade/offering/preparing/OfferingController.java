package cn.hubei.trade.offering.preparing;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.offering.OfferingRows;
import cn.hubei.trade.offering.OfferingSearch;
import cn.hubei.trade.offering.Offerings;
import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.offering.publishing.Publishing;
import cn.hubei.trade.platform.list.Place;
import cn.hubei.trade.platform.refusal.NotFound;
import cn.hubei.trade.platform.refusal.RuleViolation;
import cn.hubei.trade.platform.web.Back;
import cn.hubei.trade.platform.web.Toasts;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「培训发布」, 「展会发布」 and 「服务报审」: the list and what its buttons do, manual 3.4.1, 3.5.1 and 3.6.1. */
@Controller
@RequestMapping("/console/" + Kind.PLURAL)
class OfferingController {

    private final OfferingRows rows;
    private final Offerings offerings;
    private final Preparing preparing;
    private final Publishing publishing;
    private final OfferingPages pages;
    private final Toasts toasts;

    OfferingController(
            OfferingRows rows,
            Offerings offerings,
            Preparing preparing,
            Publishing publishing,
            OfferingPages pages,
            Toasts toasts) {
        this.rows = rows;
        this.offerings = offerings;
        this.preparing = preparing;
        this.publishing = publishing;
        this.pages = pages;
        this.toasts = toasts;
    }

    @GetMapping
    String list(
            @PathVariable Kind kind,
            OfferingSearch search,
            @RequestParam(defaultValue = "1") int page,
            CurrentUser user,
            Model model) {
        return pages.list(kind, rows.ofProvider(kind, user.organization(), search, page), null, model);
    }

    @GetMapping("/{id}")
    String view(@PathVariable Kind kind, @PathVariable long id, CurrentUser user, Model model) {
        return pages.view(kind, id, user.organization(), model);
    }

    @PostMapping("/{id}/publication")
    String publish(
            @PathVariable Kind kind,
            @PathVariable long id,
            @RequestParam long version,
            Back back,
            CurrentUser user,
            HttpServletResponse response,
            Model model) {
        return act(
                kind,
                id,
                "published",
                back,
                user,
                response,
                model,
                () -> publishing.publish(id, user.organization(), version, user.accountId()));
    }

    @PostMapping("/{id}/submission")
    String submit(
            @PathVariable Kind kind,
            @PathVariable long id,
            @RequestParam long version,
            Back back,
            CurrentUser user,
            HttpServletResponse response,
            Model model) {
        return act(
                kind,
                id,
                "submitted",
                back,
                user,
                response,
                model,
                () -> publishing.submit(id, user.organization(), version, user.accountId()));
    }

    @PostMapping("/{id}/withdrawal")
    String withdraw(
            @PathVariable Kind kind,
            @PathVariable long id,
            @RequestParam long version,
            Back back,
            CurrentUser user,
            HttpServletResponse response,
            Model model) {
        return act(
                kind,
                id,
                "withdrawn",
                back,
                user,
                response,
                model,
                () -> publishing.takeDown(id, user.organization(), version));
    }

    @PostMapping("/{id}/deletion")
    String delete(
            @PathVariable Kind kind,
            @PathVariable long id,
            @RequestParam long version,
            Back back,
            CurrentUser user,
            HttpServletResponse response,
            Model model) {
        return act(
                kind,
                id,
                "deleted",
                back,
                user,
                response,
                model,
                () -> preparing.delete(id, user.organization(), version));
    }

    /** Back to the list: with a message, or with the sentence of the rule that was broken. */
    private String act(
            Kind kind,
            long id,
            String done,
            Back back,
            CurrentUser user,
            HttpServletResponse response,
            Model model,
            Runnable action) {
        if (!offerings.existsByIdAndKindAndProviderId(id, kind, user.organization())) {
            throw new NotFound();
        }
        try {
            action.run();
        } catch (RuleViolation violation) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            var search = back.as(OfferingSearch.class);
            var page = back.as(Place.class).number();
            var found = rows.ofProvider(kind, user.organization(), search, page);
            return pages.list(kind, found, violation.sentence(), model);
        }
        toasts.show("offering." + done);
        return "redirect:/console/" + kind.plural();
    }
}
