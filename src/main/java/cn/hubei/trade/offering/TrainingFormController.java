package cn.hubei.trade.offering;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.platform.Fields;
import cn.hubei.trade.platform.NotFound;
import cn.hubei.trade.platform.RuleViolation;
import cn.hubei.trade.platform.Toasts;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 「新增」 and 「编辑」 of a training, manual 3.4.1. */
@Controller
@RequestMapping("/console/trainings")
class TrainingFormController {

    private final Offerings offerings;
    private final Preparing preparing;
    private final TrainingPages pages;
    private final TrainingChecks checks;
    private final Toasts toasts;

    TrainingFormController(
            Offerings offerings, Preparing preparing, TrainingPages pages, TrainingChecks checks, Toasts toasts) {
        this.offerings = offerings;
        this.preparing = preparing;
        this.pages = pages;
        this.checks = checks;
        this.toasts = toasts;
    }

    @GetMapping("/new")
    String blank(Model model) {
        return pages.form(null, Fields.of(TrainingForm.empty()), model);
    }

    @GetMapping("/{id}/form")
    String form(@PathVariable long id, CurrentUser user, Model model) {
        var offering = own(id, user);
        return offering.isEditable()
                ? pages.form(id, Fields.of(checks.form(offering)), model)
                : "redirect:/console/trainings";
    }

    @PostMapping(params = "refresh")
    String refreshNew(TrainingForm form, Model model) {
        return pages.form(null, Fields.of(form), model);
    }

    @PostMapping(path = "/{id}", params = "refresh")
    String refresh(@PathVariable long id, TrainingForm form, CurrentUser user, Model model) {
        own(id, user);
        return pages.form(id, Fields.of(form), model);
    }

    @PostMapping
    String draft(
            @Valid TrainingForm form,
            BindingResult errors,
            CurrentUser user,
            HttpServletResponse response,
            Model model) {
        checks.check(form, errors, null);
        if (!errors.hasErrors()) {
            try {
                var author = new Offering.Author(user.organization(), user.accountId(), form.key());
                preparing.draft(author, checks.outline(form), form.details());
                return saved();
            } catch (RuleViolation violation) {
                violation.addTo(errors);
            }
        }
        return again(null, form, errors, response, model);
    }

    @PostMapping("/{id}")
    String edit(
            @PathVariable long id,
            @Valid TrainingForm form,
            BindingResult errors,
            CurrentUser user,
            HttpServletResponse response,
            Model model) {
        var offering = own(id, user);
        checks.check(form, errors, offering);
        if (!errors.hasErrors()) {
            try {
                preparing.edit(id, user.organization(), form.seenVersion(), checks.outline(form), form.details());
                return saved();
            } catch (RuleViolation violation) {
                violation.addTo(errors);
            }
        }
        return again(id, form, errors, response, model);
    }

    private String saved() {
        toasts.show("training.saved");
        return "redirect:/console/trainings";
    }

    private String again(
            @Nullable Long id, TrainingForm form, BindingResult errors, HttpServletResponse response, Model model) {
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return pages.form(id, Fields.of(form, errors), model);
    }

    private Offering own(long id, CurrentUser user) {
        return offerings.findByIdAndProviderId(id, user.organization()).orElseThrow(NotFound::new);
    }
}
