package cn.hubei.trade.application;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.offering.TrainingRows;
import cn.hubei.trade.offering.TrainingSearch;
import cn.hubei.trade.platform.Fields;
import cn.hubei.trade.platform.NotFound;
import cn.hubei.trade.platform.RuleViolation;
import cn.hubei.trade.platform.Toasts;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「培训申请」: what is open, and 「我要申请」. */
@Controller
@RequestMapping("/console/open-trainings")
class OpenTrainingController {

    private final TrainingRows trainings;
    private final Submitting submitting;
    private final Toasts toasts;
    private final Clock clock;

    OpenTrainingController(TrainingRows trainings, Submitting submitting, Toasts toasts, Clock clock) {
        this.trainings = trainings;
        this.submitting = submitting;
        this.toasts = toasts;
        this.clock = clock;
    }

    @GetMapping
    String list(TrainingSearch search, @RequestParam(defaultValue = "1") int page, Model model) {
        model.addAttribute("rows", trainings.open(search, page)).addAttribute("now", clock.instant());
        return "application/openTrainings";
    }

    @GetMapping("/{id}/application")
    String form(@PathVariable long id, CurrentUser user, Model model) {
        return form(id, Fields.of(RequestForm.empty(user.displayName())), model);
    }

    @PostMapping("/{id}/application")
    String submit(
            @PathVariable long id,
            @Valid RequestForm form,
            BindingResult errors,
            CurrentUser user,
            HttpServletResponse response,
            Model model) {
        form.check(errors);
        if (!errors.hasErrors()) {
            try {
                var applicant = new Applicant(user.organization(), user.accountId(), form.key());
                toasts.show("application.submitted", submitting.submit(id, applicant, form.request()));
                return "redirect:/console/applications";
            } catch (RuleViolation violation) {
                violation.addTo(errors);
            }
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return form(id, Fields.of(form, errors), model);
    }

    private String form(long id, Fields fields, Model model) {
        model.addAttribute("training", trainings.published(id).orElseThrow(NotFound::new))
                .addAttribute("fields", fields)
                .addAttribute("now", clock.instant());
        return "application/apply";
    }
}
