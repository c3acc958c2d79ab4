package cn.hubei.trade.application;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.application.Deciding.Order;
import cn.hubei.trade.platform.Conflict;
import cn.hubei.trade.platform.Fields;
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

/** 「培训审批」, manual 3.4.2. */
@Controller
@RequestMapping("/console/training-applications")
class TrainingApplicationController {

    private final ApplicationRows rows;
    private final ApplicationViews views;
    private final Deciding deciding;
    private final DecidingSeveral several;
    private final Toasts toasts;

    TrainingApplicationController(
            ApplicationRows rows, ApplicationViews views, Deciding deciding, DecidingSeveral several, Toasts toasts) {
        this.rows = rows;
        this.views = views;
        this.deciding = deciding;
        this.several = several;
        this.toasts = toasts;
    }

    @GetMapping
    String list(ApplicationSearch search, @RequestParam(defaultValue = "1") int page, CurrentUser user, Model model) {
        return list(search, page, Fields.of(DecisionForm.empty()), user, model);
    }

    @GetMapping("/{id}")
    String view(@PathVariable long id, CurrentUser user, Model model) {
        return decisionPage(id, Fields.of(DecisionForm.empty()), false, user, model);
    }

    @GetMapping("/{id}/decision")
    String form(@PathVariable long id, CurrentUser user, Model model) {
        var application = views.of(id, user.organization());
        if (application.head().state() != ApplicationState.PENDING) {
            throw new Conflict();
        }
        return decisionPage(id, Fields.of(DecisionForm.empty()), user.decides(), user, model);
    }

    @PostMapping("/{id}/decision")
    String decide(
            @PathVariable long id,
            @RequestParam long version,
            @Valid DecisionForm form,
            BindingResult errors,
            CurrentUser user,
            HttpServletResponse response,
            Model model) {
        form.check(errors);
        if (errors.hasErrors()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return decisionPage(id, Fields.of(form, errors), true, user, model);
        }
        var order = new Order(id, version, user.organization(), user.accountId());
        if (form.approves()) {
            toasts.show("application.approved", deciding.approve(order));
        } else {
            toasts.show("application.refused", deciding.refuse(order, form.why()));
        }
        return "redirect:/console/training-applications";
    }

    /** Several at once: each is decided for itself and has its own answer. */
    @PostMapping("/decisions")
    String decideSeveral(
            @Valid DecisionForm form,
            BindingResult errors,
            CurrentUser user,
            HttpServletResponse response,
            Model model) {
        form.check(errors);
        if (form.chosen().isEmpty()) {
            errors.rejectValue("selected", "blank", "请先勾选要审批的申请");
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            var all = new ApplicationSearch(null, null, null, null, null, null);
            return list(all, 1, Fields.of(form, errors), user, model);
        }
        model.addAttribute("answers", several.decide(form, user.organization(), user.accountId()));
        return "application/answers";
    }

    private String list(ApplicationSearch search, int page, Fields fields, CurrentUser user, Model model) {
        model.addAttribute("rows", rows.trainingsOfProvider(user.organization(), search, page))
                .addAttribute("fields", fields)
                .addAttribute("decides", user.decides());
        return "application/trainingApplications";
    }

    private String decisionPage(long id, Fields fields, boolean deciding, CurrentUser user, Model model) {
        model.addAttribute("application", views.of(id, user.organization()))
                .addAttribute("fields", fields)
                .addAttribute("deciding", deciding);
        return "application/decision";
    }
}
