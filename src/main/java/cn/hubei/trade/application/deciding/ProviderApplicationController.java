package cn.hubei.trade.application.deciding;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.application.ApplicationState;
import cn.hubei.trade.application.deciding.Deciding.DecisionOrder;
import cn.hubei.trade.application.reading.ApplicationRows;
import cn.hubei.trade.application.reading.ApplicationSearch;
import cn.hubei.trade.application.reading.ApplicationView;
import cn.hubei.trade.application.reading.ApplicationViews;
import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.platform.form.Bound;
import cn.hubei.trade.platform.form.Fields;
import cn.hubei.trade.platform.list.Place;
import cn.hubei.trade.platform.refusal.Conflict;
import cn.hubei.trade.platform.web.Back;
import cn.hubei.trade.platform.web.Toasts;
import cn.hubei.trade.reference.Dictionaries;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「培训审批」, 「展会审批」 and 「服务审批」, manual 3.4.2, 3.5.2 and 3.6.2. */
@Controller
@RequestMapping("/console/" + Kind.SINGULAR + "-applications")
class ProviderApplicationController {

    private final ApplicationRows rows;
    private final ApplicationViews views;
    private final Dictionaries dictionaries;
    private final DecidingSeveral deciding;
    private final Toasts toasts;

    ProviderApplicationController(
            ApplicationRows rows,
            ApplicationViews views,
            Dictionaries dictionaries,
            DecidingSeveral deciding,
            Toasts toasts) {
        this.rows = rows;
        this.views = views;
        this.dictionaries = dictionaries;
        this.deciding = deciding;
        this.toasts = toasts;
    }

    @GetMapping
    String list(@PathVariable Kind kind, ApplicationSearch search, Place place, CurrentUser user, Model model) {
        model.addAttribute("rows", rows.ofProvider(kind, user.organization(), search, place));
        return list(kind, Fields.of(DecisionForm.empty()), user, model);
    }

    @GetMapping("/{id}")
    String view(@PathVariable Kind kind, @PathVariable long id, CurrentUser user, Model model) {
        var application = views.ofProvider(kind, id, user.organization());
        model.addAttribute("awaiting", application.awaits(user));
        return page(application, Fields.of(DecisionForm.empty()), false, model);
    }

    @GetMapping("/{id}/decision")
    String form(@PathVariable Kind kind, @PathVariable long id, CurrentUser user, Model model) {
        var application = views.ofProvider(kind, id, user.organization());
        if (application.head().state() != ApplicationState.PENDING) {
            throw new Conflict();
        }
        return page(application, Fields.of(DecisionForm.empty()), user.decides(), model);
    }

    @PostMapping("/{id}/decision")
    String decide(
            @PathVariable Kind kind,
            @PathVariable long id,
            @RequestParam long version,
            @Valid Bound<DecisionForm> decision,
            CurrentUser user,
            Model model) {
        var form = decision.form();
        var application = views.ofProvider(kind, id, user.organization());
        form.check(decision.errors());
        if (decision.isWrong()) {
            return page(application, decision.fields(), true, model);
        }
        var number = deciding.decide(form, new DecisionOrder(id, version, user.organization(), user.accountId()));
        toasts.show(form.approves() ? "application.approved" : "application.refused", number);
        return "redirect:/console/" + kind.singular() + "-applications";
    }

    /** Several at once: each is decided for itself and has its own answer. */
    @PostMapping("/decisions")
    String decideSeveral(
            @PathVariable Kind kind, @Valid Bound<DecisionForm> decision, Back back, CurrentUser user, Model model) {
        var form = decision.form();
        form.check(decision.errors());
        if (form.chosen().isEmpty()) {
            decision.errors().rejectValue("selected", "blank", "请先勾选要审批的申请");
        }
        if (decision.isWrong()) {
            var search = back.as(ApplicationSearch.class);
            model.addAttribute("rows", rows.ofProvider(kind, user.organization(), search, back.as(Place.class)));
            return list(kind, decision.fields(), user, model);
        }
        model.addAttribute("kind", kind)
                .addAttribute("answers", deciding.decideAll(form, user.organization(), user.accountId()));
        return "application/deciding/answers";
    }

    private String list(Kind kind, Fields fields, CurrentUser user, Model model) {
        model.addAttribute("kind", kind)
                .addAttribute("categories", dictionaries.all(kind.categories()))
                .addAttribute("fields", fields)
                .addAttribute("decides", user.decides());
        return "application/deciding/list";
    }

    static String page(ApplicationView application, Fields fields, boolean deciding, Model model) {
        model.addAttribute("application", application)
                .addAttribute("fields", fields)
                .addAttribute("deciding", deciding);
        return "application/deciding/decision";
    }
}
