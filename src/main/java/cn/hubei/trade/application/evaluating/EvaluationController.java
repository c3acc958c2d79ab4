package cn.hubei.trade.application.evaluating;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.application.ApplicationState;
import cn.hubei.trade.application.Evaluation;
import cn.hubei.trade.application.reading.ApplicationViews;
import cn.hubei.trade.platform.form.Fields;
import cn.hubei.trade.platform.refusal.Conflict;
import cn.hubei.trade.platform.text.Longest;
import cn.hubei.trade.platform.web.Toasts;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 「评价」: three rows of stars and a comment, once for each approved application. */
@Controller
@RequestMapping("/console/applications/{id}/evaluation")
class EvaluationController {

    private final ApplicationViews views;
    private final Evaluating evaluating;
    private final Toasts toasts;
    private final Clock clock;

    EvaluationController(ApplicationViews views, Evaluating evaluating, Toasts toasts, Clock clock) {
        this.views = views;
        this.evaluating = evaluating;
        this.toasts = toasts;
        this.clock = clock;
    }

    record EvaluationForm(
            @Nullable @Pattern(regexp = "[1-5]", message = "请在 1 至 5 颗星中选择")
            String quality,

            @Nullable @Pattern(regexp = "[1-5]", message = "请在 1 至 5 颗星中选择")
            String speed,

            @Nullable @Pattern(regexp = "[1-5]", message = "请在 1 至 5 颗星中选择")
            String satisfaction,

            @Nullable @Longest(value = 500, label = "评论") String comment) {

        void check(Errors errors) {
            demand("quality", quality, "请为服务质量选择星级", errors);
            demand("speed", speed, "请为响应速度选择星级", errors);
            demand("satisfaction", satisfaction, "请为满意度选择星级", errors);
        }

        private static void demand(String field, @Nullable String stars, String sentence, Errors errors) {
            if (stars == null) {
                errors.rejectValue(field, "blank", sentence);
            }
        }
    }

    @GetMapping
    String form(@PathVariable long id, CurrentUser user, Model model) {
        return form(id, Fields.of(new EvaluationForm("", "", "", "")), user, model);
    }

    @PostMapping
    String evaluate(
            @PathVariable long id,
            @Valid EvaluationForm form,
            BindingResult errors,
            CurrentUser user,
            HttpServletResponse response,
            Model model) {
        form.check(errors);
        if (errors.hasErrors() || form.quality() == null || form.speed() == null || form.satisfaction() == null) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return form(id, Fields.of(form, errors), user, model);
        }
        var evaluation = new Evaluation(
                Integer.parseInt(form.quality()),
                Integer.parseInt(form.speed()),
                Integer.parseInt(form.satisfaction()),
                StringUtils.hasText(form.comment()) ? form.comment() : null,
                clock.instant(),
                user.accountId());
        evaluating.evaluate(id, user.organization(), evaluation);
        toasts.show("application.evaluated");
        return "redirect:/console/applications";
    }

    private String form(long id, Fields fields, CurrentUser user, Model model) {
        var application = views.ofEnterprise(id, user.organization());
        if (application.head().state() != ApplicationState.APPROVED
                || application.head().isEvaluated()) {
            throw new Conflict();
        }
        model.addAttribute("application", application).addAttribute("fields", fields);
        return "application/evaluating/evaluate";
    }
}
