package cn.hubei.trade.application.applying;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.application.Applicant;
import cn.hubei.trade.offering.OfferingRows;
import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.offering.kind.WishForm;
import cn.hubei.trade.platform.form.Bound;
import cn.hubei.trade.platform.form.Fields;
import cn.hubei.trade.platform.form.Sent;
import cn.hubei.trade.platform.refusal.NotFound;
import cn.hubei.trade.platform.web.Toasts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 「我要申请」, from the portal or from the enterprise's own lists. */
@Controller
@RequestMapping("/console/open-" + Kind.PLURAL + "/{id}/application")
class ApplyingController {

    private final OfferingRows offerings;
    private final Submitting submitting;
    private final Obstacles obstacles;
    private final Toasts toasts;

    ApplyingController(OfferingRows offerings, Submitting submitting, Obstacles obstacles, Toasts toasts) {
        this.offerings = offerings;
        this.submitting = submitting;
        this.obstacles = obstacles;
        this.toasts = toasts;
    }

    @GetMapping
    String form(@PathVariable Kind kind, @PathVariable long id, CurrentUser user, Model model) {
        return form(kind, id, fields(RequestForm.empty(user.displayName()), kind.wishForm(null)), user, model);
    }

    @PostMapping
    String submit(
            @PathVariable Kind kind,
            @PathVariable long id,
            @Valid Bound<RequestForm> sent,
            CurrentUser user,
            HttpServletRequest request,
            Model model) {
        var wish = Bound.<WishForm>of(kind.wishForm(), request);
        wish.form().check(wish.errors());
        var both = Sent.of(sent, wish);
        return both.then(() -> submit(id, sent.form(), wish.form(), user)).orElseGet(() -> {
            model.addAttribute("askConfirmation", wish.form().isDoubtful());
            return form(kind, id, both.fields(), user, model);
        });
    }

    private String submit(long id, RequestForm form, WishForm wish, CurrentUser user) {
        var applicant = new Applicant(user.organization(), user.accountId(), form.key());
        var submitted = submitting.submit(id, applicant, form.request(wish));
        toasts.show(submitted.before() ? "application.submitted-before" : "application.submitted", submitted.what());
        return "redirect:/console/applications";
    }

    private static Fields fields(RequestForm form, WishForm wish) {
        return Fields.of(form).and(Fields.of(wish));
    }

    /** Also of what has been taken down since: whoever kept the link is told so. */
    private String form(Kind kind, long id, Fields fields, CurrentUser user, Model model) {
        model.addAttribute("offering", offerings.oncePublished(kind, id).orElseThrow(NotFound::new))
                .addAttribute("fields", fields);
        model.addAttribute("obstacle", obstacles.to(id, user.organization()));
        return "application/applying/apply";
    }
}
