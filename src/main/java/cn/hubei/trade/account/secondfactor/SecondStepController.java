package cn.hubei.trade.account.secondfactor;

import cn.hubei.trade.account.signin.Entrance;
import cn.hubei.trade.account.signin.SignInSteps;
import cn.hubei.trade.account.signin.SignIns;
import cn.hubei.trade.account.signin.TooManyFailures;
import cn.hubei.trade.platform.form.Fields;
import cn.hubei.trade.platform.limit.Limits;
import cn.hubei.trade.platform.text.Typed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 「登录」, the second step: the code of the app. */
@Controller
@RequestMapping("/login/code")
class SecondStepController {

    private final SignIns signIns;
    private final SignInSteps steps;
    private final Entrance entrance;
    private final Limits limits;

    SecondStepController(SignIns signIns, SignInSteps steps, Entrance entrance, Limits limits) {
        this.signIns = signIns;
        this.steps = steps;
        this.entrance = entrance;
        this.limits = limits;
    }

    record SecondStepForm(
            @NotBlank(message = "请填写动态验证码或恢复码") @Typed(Typed.Way.CODE)
            String code) {}

    @GetMapping
    String form(HttpServletRequest request, Model model) {
        return steps.account(request).isEmpty()
                ? "redirect:/login?ended=1"
                : form(Fields.of(new SecondStepForm("")), model);
    }

    @PostMapping
    String enter(
            @Valid SecondStepForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var account = steps.account(request);
        if (account.isEmpty()) {
            return "redirect:/login?ended=1";
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        if (!errors.hasErrors()) {
            var wait = limits.signInFailure(request);
            if (wait.isEmpty()) {
                var answer = signIns.enterCode(account.get(), form.code());
                if (answer.signedIn().isPresent()) {
                    limits.signInSucceeded(request);
                    steps.end(request);
                    return "redirect:" + entrance.admit(answer, request, response);
                }
                errors.rejectValue("code", "code", sentence(answer));
            } else {
                TooManyFailures.refuse(wait.get(), errors, response);
            }
        }
        return form(Fields.of(new SecondStepForm(""), errors), model);
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
