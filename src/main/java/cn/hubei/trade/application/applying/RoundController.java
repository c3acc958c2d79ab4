package cn.hubei.trade.application.applying;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.application.ApplicationState;
import cn.hubei.trade.application.OfferingApplication;
import cn.hubei.trade.application.OfferingApplications;
import cn.hubei.trade.application.reading.ApplicationViews;
import cn.hubei.trade.offering.kind.WishForm;
import cn.hubei.trade.platform.form.Bound;
import cn.hubei.trade.platform.form.Fields;
import cn.hubei.trade.platform.form.Sent;
import cn.hubei.trade.platform.refusal.Conflict;
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

/** 「重新申请」: the next round of an application that was refused. */
@Controller
@RequestMapping("/console/applications/{id}/round")
class RoundController {

    private final ApplicationViews views;
    private final OfferingApplications applications;
    private final Submitting submitting;
    private final Obstacles obstacles;
    private final Toasts toasts;

    RoundController(
            ApplicationViews views,
            OfferingApplications applications,
            Submitting submitting,
            Obstacles obstacles,
            Toasts toasts) {
        this.views = views;
        this.applications = applications;
        this.submitting = submitting;
        this.obstacles = obstacles;
        this.toasts = toasts;
    }

    @GetMapping
    String form(@PathVariable long id, CurrentUser user, Model model) {
        var application = own(id, user);
        if (application.state() != ApplicationState.REFUSED) {
            throw new Conflict();
        }
        return form(application, fields(application), model);
    }

    /** As the last round asked for it. */
    private static Fields fields(OfferingApplication application) {
        var wish = application.kind().wishForm(application.lastRequest().wish());
        return Fields.of(RequestForm.of(application)).and(Fields.of(wish));
    }

    @PostMapping
    String submit(
            @PathVariable long id,
            @Valid Bound<RequestForm> sent,
            CurrentUser user,
            HttpServletRequest request,
            Model model) {
        var application = own(id, user);
        var wish = Bound.<WishForm>of(application.kind().wishForm(), request);
        wish.form().check(wish.errors());
        var both = Sent.of(sent, wish);
        return both.then(() -> submit(id, sent.form(), wish.form(), user)).orElseGet(() -> {
            model.addAttribute("askConfirmation", wish.form().isDoubtful());
            return form(application, both.fields(), model);
        });
    }

    private String submit(long id, RequestForm form, WishForm wish, CurrentUser user) {
        submitting.submitAgain(id, user.organization(), form.seenVersion(), user.accountId(), form.request(wish));
        toasts.show("application.submitted-again");
        return "redirect:/console/applications";
    }

    private OfferingApplication own(long id, CurrentUser user) {
        return applications.findByIdAndEnterpriseId(id, user.organization()).orElseThrow(NotFound::new);
    }

    private String form(OfferingApplication application, Fields fields, Model model) {
        model.addAttribute("application", views.ofEnterprise(application.id(), application.enterpriseId()))
                .addAttribute("fields", fields);
        model.addAttribute("obstacle", obstacles.toAnotherRound(application));
        return "application/applying/applyAgain";
    }
}
