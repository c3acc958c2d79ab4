package cn.hubei.trade.account.secondfactor;

import cn.hubei.trade.account.signin.Entrance;
import cn.hubei.trade.account.signin.SignInFailures;
import cn.hubei.trade.account.signin.SignInSteps;
import cn.hubei.trade.account.signin.SignIns;
import cn.hubei.trade.platform.form.Bound;
import cn.hubei.trade.platform.form.Fields;
import cn.hubei.trade.platform.refusal.RuleViolation;
import cn.hubei.trade.platform.text.Typed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 「登录」, the second step: the code of the app. */
@Controller
@RequestMapping("/login/code")
class SecondStepController {

    private static final String ENDED = "redirect:/login?ended=1";

    private final SignIns signIns;
    private final SignInSteps steps;
    private final Entrance entrance;
    private final SignInFailures failures;

    SecondStepController(SignIns signIns, SignInSteps steps, Entrance entrance, SignInFailures failures) {
        this.signIns = signIns;
        this.steps = steps;
        this.entrance = entrance;
        this.failures = failures;
    }

    record SecondStepForm(
            @NotBlank(message = "请填写动态验证码或恢复码") @Typed(Typed.Way.CODE)
            String code) {}

    @GetMapping
    String form(HttpServletRequest request, Model model) {
        return steps.account(request)
                .map(account -> form(Fields.of(new SecondStepForm("")), model))
                .orElse(ENDED);
    }

    @PostMapping
    String enter(
            @Valid Bound<SecondStepForm> sent, HttpServletRequest request, HttpServletResponse response, Model model) {
        return steps.account(request)
                .map(account -> sent.then(() -> enter(account, sent.form(), request, response))
                        .orElseGet(() -> form(Fields.of(new SecondStepForm(""), sent.errors()), model)))
                .orElse(ENDED);
    }

    private String enter(long account, SecondStepForm form, HttpServletRequest request, HttpServletResponse response) {
        var answer = failures.count(request, response, () -> answer(account, form.code()));
        steps.end(request);
        return "redirect:" + entrance.admit(answer, request, response);
    }

    private SignIns.Answer answer(long account, String code) {
        var answer = signIns.enterCode(account, code);
        if (answer.signedIn().isEmpty()) {
            throw new RuleViolation("code", sentence(answer));
        }
        return answer;
    }

    private String sentence(SignIns.Answer refusal) {
        return refusal.outcome() == SignIns.SignInOutcome.LOCKED
                ? signIns.sentence(refusal)
                : "动态验证码不正确或已使用过，请输入应用当前显示的 6 位数字，或一个未用过的恢复码";
    }

    private static String form(Fields fields, Model model) {
        model.addAttribute("fields", fields);
        return "account/secondfactor/loginCode";
    }
}
