package cn.hubei.trade.application.evaluating;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.application.ApplicationState;
import cn.hubei.trade.application.Evaluation;
import cn.hubei.trade.application.reading.ApplicationViews;
import cn.hubei.trade.platform.form.Bound;
import cn.hubei.trade.platform.form.Fields;
import cn.hubei.trade.platform.refusal.Conflict;
import cn.hubei.trade.platform.text.Longest;
import cn.hubei.trade.platform.web.Toasts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
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

        /** Of a form in which nothing is wrong. */
        Evaluation evaluation(Instant at, long by) {
            var text = StringUtils.hasText(comment) ? comment : null;
            return new Evaluation(stars(quality), stars(speed), stars(satisfaction), text, at, by);
        }

        private static int stars(@Nullable String typed) {
            return Integer.parseInt(Objects.requireNonNull(typed));
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
    String evaluate(@PathVariable long id, @Valid Bound<EvaluationForm> sent, CurrentUser user, Model model) {
        var form = sent.form();
        form.check(sent.errors());
        return sent.then(() -> evaluate(id, form, user)).orElseGet(() -> form(id, sent.fields(), user, model));
    }

    private String evaluate(long id, EvaluationForm form, CurrentUser user) {
        evaluating.evaluate(id, user.organization(), form.evaluation(clock.instant(), user.accountId()));
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
