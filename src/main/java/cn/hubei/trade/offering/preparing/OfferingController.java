package cn.hubei.trade.offering.preparing;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.offering.OfferingRow;
import cn.hubei.trade.offering.OfferingRows;
import cn.hubei.trade.offering.OfferingSearch;
import cn.hubei.trade.offering.Offerings;
import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.offering.publishing.Publishing;
import cn.hubei.trade.platform.list.Place;
import cn.hubei.trade.platform.list.Rows;
import cn.hubei.trade.platform.refusal.NotFound;
import cn.hubei.trade.platform.refusal.RuleViolation;
import cn.hubei.trade.platform.web.Back;
import cn.hubei.trade.platform.web.Toasts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

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
    String list(@PathVariable Kind kind, OfferingSearch search, Place page, CurrentUser user, Model model) {
        return pages.list(kind, rows.ofProvider(kind, user.organization(), search, page), null, model);
    }

    @GetMapping("/{id}")
    String view(@PathVariable Kind kind, @PathVariable long id, CurrentUser user, Model model) {
        return pages.view(kind, id, user.organization(), model);
    }

    /** What a button of the list sends: the version that was seen, and how the list was left. */
    record Pressed(long version, @Nullable String back) {}

    /** A button of the list that was pressed: on which offering, and by whom. */
    private record ListButton(Kind kind, long id, Pressed pressed, CurrentUser by) {

        long provider() {
            return by.organization();
        }

        Back back() {
            return new Back(pressed.back());
        }
    }

    @PostMapping("/{id}/publication")
    String publish(@PathVariable Kind kind, @PathVariable long id, Pressed pressed, CurrentUser user, Model model) {
        var button = new ListButton(kind, id, pressed, user);
        return act(
                button,
                "published",
                () -> publishing.publish(id, user.organization(), pressed.version(), user.accountId()),
                model);
    }

    @PostMapping("/{id}/submission")
    String submit(@PathVariable Kind kind, @PathVariable long id, Pressed pressed, CurrentUser user, Model model) {
        var button = new ListButton(kind, id, pressed, user);
        return act(
                button,
                "submitted",
                () -> publishing.submit(id, user.organization(), pressed.version(), user.accountId()),
                model);
    }

    @PostMapping("/{id}/withdrawal")
    String takeDown(@PathVariable Kind kind, @PathVariable long id, Pressed pressed, CurrentUser user, Model model) {
        var button = new ListButton(kind, id, pressed, user);
        return act(button, "taken-down", () -> publishing.takeDown(id, user.organization(), pressed.version()), model);
    }

    @PostMapping("/{id}/deletion")
    String delete(@PathVariable Kind kind, @PathVariable long id, Pressed pressed, CurrentUser user, Model model) {
        var button = new ListButton(kind, id, pressed, user);
        return act(button, "deleted", () -> preparing.delete(id, user.organization(), pressed.version()), model);
    }

    /** Back to the list: with a message, or with the sentence of the rule that was broken. */
    private String act(ListButton button, String done, Runnable action, Model model) {
        if (!offerings.existsByIdAndKindAndProviderId(button.id(), button.kind(), button.provider())) {
            throw new NotFound();
        }
        try {
            action.run();
        } catch (RuleViolation violation) {
            return pages.list(button.kind(), left(button), violation, model);
        }
        toasts.show("offering." + done);
        return "redirect:/console/" + button.kind().plural();
    }

    /** The list as it was left. */
    private Rows<OfferingRow> left(ListButton button) {
        var back = button.back();
        var search = back.as(OfferingSearch.class);
        return rows.ofProvider(button.kind(), button.provider(), search, back.as(Place.class));
    }
}
