package cn.hubei.trade.application;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.platform.Conflict;
import cn.hubei.trade.platform.Fields;
import cn.hubei.trade.platform.NotFound;
import cn.hubei.trade.platform.Place;
import cn.hubei.trade.platform.RuleViolation;
import cn.hubei.trade.platform.Toasts;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「我的申请」: the enterprise follows, withdraws and repeats its applications. */
@Controller
@RequestMapping("/console/applications")
class ApplicationController {

    private final ApplicationRows rows;
    private final ApplicationViews views;
    private final OfferingApplications applications;
    private final Submitting submitting;
    private final Toasts toasts;

    ApplicationController(
            ApplicationRows rows,
            ApplicationViews views,
            OfferingApplications applications,
            Submitting submitting,
            Toasts toasts) {
        this.rows = rows;
        this.views = views;
        this.applications = applications;
        this.submitting = submitting;
        this.toasts = toasts;
    }

    @GetMapping
    String list(ApplicationSearch search, Place place, CurrentUser user, Model model) {
        model.addAttribute("rows", rows.ofEnterprise(user.organization(), search, place));
        return "application/mine";
    }

    @GetMapping("/{id}")
    String view(@PathVariable long id, CurrentUser user, Model model) {
        model.addAttribute("application", views.ofEnterprise(id, user.organization()));
        return "application/view";
    }

    @PostMapping("/{id}/withdrawal")
    String withdraw(@PathVariable long id, @RequestParam long version, CurrentUser user) {
        submitting.withdraw(id, user.organization(), version);
        toasts.show("application.withdrawn");
        return "redirect:/console/applications";
    }

    @GetMapping("/{id}/round")
    String again(@PathVariable long id, CurrentUser user, Model model) {
        var application = own(id, user);
        if (application.state() != ApplicationState.REFUSED) {
            throw new Conflict();
        }
        return again(id, Fields.of(RequestForm.of(application)), user, model);
    }

    @PostMapping("/{id}/round")
    String submitAgain(
            @PathVariable long id,
            @Valid RequestForm form,
            BindingResult errors,
            CurrentUser user,
            HttpServletResponse response,
            Model model) {
        var kind = own(id, user).kind();
        form.check(kind, errors);
        if (!errors.hasErrors()) {
            try {
                submitting.submitAgain(
                        id, user.organization(), form.seenVersion(), user.accountId(), form.request(kind));
                toasts.show("application.submitted-again");
                return "redirect:/console/applications";
            } catch (RuleViolation violation) {
                violation.addTo(errors);
            }
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return again(id, Fields.of(form, errors), user, model);
    }

    private OfferingApplication own(long id, CurrentUser user) {
        return applications.findByIdAndEnterpriseId(id, user.organization()).orElseThrow(NotFound::new);
    }

    private String again(long id, Fields fields, CurrentUser user, Model model) {
        model.addAttribute("application", views.ofEnterprise(id, user.organization()))
                .addAttribute("fields", fields);
        return "application/applyAgain";
    }
}
