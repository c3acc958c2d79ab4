package cn.hubei.trade.account.forgotten;

import cn.hubei.trade.account.password.PasswordPolicy;
import cn.hubei.trade.account.password.TwiceTyped;
import cn.hubei.trade.platform.form.Bound;
import cn.hubei.trade.platform.form.Fields;
import cn.hubei.trade.platform.text.Typed;
import cn.hubei.trade.platform.web.Toasts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 「忘记密码」, the one-time code and the new password; the page is the same whether the account exists or not. */
@Controller
@RequestMapping("/forgotten/code")
class ForgottenCodeController {

    private final ResetRequests requests;
    private final AnsweringSecurityQuestion answering;
    private final CodeWays ways;
    private final EnteringResetCode entering;
    private final PasswordPolicy policy;
    private final Toasts toasts;

    ForgottenCodeController(
            ResetRequests requests,
            AnsweringSecurityQuestion answering,
            CodeWays ways,
            EnteringResetCode entering,
            PasswordPolicy policy,
            Toasts toasts) {
        this.requests = requests;
        this.answering = answering;
        this.ways = ways;
        this.entering = entering;
        this.policy = policy;
        this.toasts = toasts;
    }

    record ResetForm(
            @NotBlank(message = "请填写一次性验证码") @Typed(Typed.Way.CODE)
            String code,

            @NotBlank(message = "请填写新密码") @Typed(Typed.Way.SECRET)
            String password,

            @NotBlank(message = "请再次填写新密码") @Typed(Typed.Way.SECRET)
            String passwordAgain)
            implements TwiceTyped {}

    @GetMapping
    String form(HttpServletRequest request, Model model) {
        return requests.of(request)
                .map(known -> page(known, Fields.of(new ResetForm("", "", "")), model))
                .orElse("redirect:/forgotten");
    }

    @PostMapping
    String reset(@Valid Bound<ResetForm> sent, HttpServletRequest request, Model model) {
        return requests.of(request).map(known -> reset(known, sent, model)).orElse("redirect:/forgotten");
    }

    private String reset(ResetRequests.Request known, Bound<ResetForm> sent, Model model) {
        TwiceTyped.demandSame(sent);
        return sent.then(() -> reset(known, sent.form())).orElseGet(() -> page(known, sent.fields(), model));
    }

    private String reset(ResetRequests.Request known, ResetForm form) {
        entering.enter(known, form.code(), form.password());
        toasts.show("account.password-reset");
        return "redirect:/login";
    }

    private String page(ResetRequests.Request known, Fields fields, Model model) {
        model.addAttribute("fields", fields)
                .addAttribute("loginName", known.loginName())
                .addAttribute("places", ways.places())
                .addAttribute("minutes", answering.minutes())
                .addAttribute("rule", policy.hint());
        return "account/forgotten/forgottenCode";
    }
}
