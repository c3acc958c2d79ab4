package cn.hubei.trade.account.signin;

import cn.hubei.trade.account.ShownAccount;
import cn.hubei.trade.account.SignOnLinks;
import cn.hubei.trade.captcha.Captchas;
import cn.hubei.trade.platform.form.Bound;
import cn.hubei.trade.platform.form.Fields;
import cn.hubei.trade.platform.refusal.RuleViolation;
import cn.hubei.trade.platform.text.Typed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「登录」, manual 3.2. */
@Controller
class LoginController {

    private final SignIns signIns;
    private final Captchas captchas;
    private final Entrance entrance;
    private final SignInFailures failures;
    private final KnownBrowsers browsers;
    private final List<ShownAccount> shown;
    private final SignOnLinks links;

    LoginController(
            SignIns signIns,
            Captchas captchas,
            Entrance entrance,
            SignInFailures failures,
            KnownBrowsers browsers,
            ObjectProvider<ShownAccount> shown,
            SignOnLinks links) {
        this.links = links;
        this.signIns = signIns;
        this.captchas = captchas;
        this.entrance = entrance;
        this.failures = failures;
        this.browsers = browsers;
        this.shown = shown.orderedStream().toList();
    }

    record LoginForm(
            @NotBlank(message = "请填写登录账号") @Typed(Typed.Way.HALF_WIDTH)
            String loginName,

            @NotBlank(message = "请填写密码") @Typed(Typed.Way.SECRET)
            String password,

            @Typed(Typed.Way.CODE) @Nullable String captcha,
            @Nullable String captchaId) {

        static LoginForm empty() {
            return new LoginForm("", "", "", "");
        }
    }

    @GetMapping("/login")
    String form(@RequestParam(defaultValue = "") String external, HttpServletRequest request, Model model) {
        model.addAttribute("ending", entrance.ending(request))
                .addAttribute("external", SignOnProblem.of(external).orElse(null));
        return form(model, Fields.of(LoginForm.empty()));
    }

    @PostMapping("/login")
    String signIn(@Valid Bound<LoginForm> sent, HttpServletRequest request, HttpServletResponse response, Model model) {
        var form = sent.form();
        captchas.check(form.captchaId(), form.captcha(), form.loginName(), sent.errors());
        return sent.then(() -> signIn(form, request, response)).orElseGet(() -> form(model, sent.fields()));
    }

    /** The owner, in a browser of its own, does not wait for what others of its office typed wrong. */
    private String signIn(LoginForm form, HttpServletRequest request, HttpServletResponse response) {
        var answer =
                browsers.knows(form.loginName()) ? answer(form) : failures.count(request, response, () -> answer(form));
        return "redirect:" + entrance.admit(answer, request, response);
    }

    private SignIns.Answer answer(LoginForm form) {
        var answer = signIns.signIn(form.loginName(), form.password());
        if (answer.who().isEmpty()) {
            throw new RuleViolation("", signIns.sentence(answer));
        }
        return answer;
    }

    private String form(Model model, Fields fields) {
        model.addAttribute("fields", fields)
                .addAttribute("captcha", captchas.issue())
                .addAttribute("links", links.links())
                .addAttribute("shown", shown);
        return "account/signin/login";
    }
}
