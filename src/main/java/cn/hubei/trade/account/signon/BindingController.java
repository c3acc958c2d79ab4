package cn.hubei.trade.account.signon;

import cn.hubei.trade.account.signin.Entrance;
import cn.hubei.trade.account.signin.SignInFailures;
import cn.hubei.trade.account.signin.SignIns;
import cn.hubei.trade.account.signin.SignOnProblem;
import cn.hubei.trade.account.signon.UnboundIdentities.Unbound;
import cn.hubei.trade.account.signon.provider.IdentityProviders;
import cn.hubei.trade.captcha.Captchas;
import cn.hubei.trade.platform.form.Bound;
import cn.hubei.trade.platform.form.Fields;
import cn.hubei.trade.platform.refusal.RuleViolation;
import cn.hubei.trade.platform.text.Typed;
import cn.hubei.trade.platform.web.Toasts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 「绑定账户」: who comes from outside for the first time binds the account that it has, or goes on to 「首次使用」. */
@Controller
@RequestMapping("/login/binding")
class BindingController {

    private final UnboundIdentities unbound;
    private final IdentityProviders providers;
    private final Binding binding;
    private final SignIns signIns;
    private final SignInFailures failures;
    private final Captchas captchas;
    private final Entrance entrance;
    private final Toasts toasts;

    BindingController(
            UnboundIdentities unbound,
            IdentityProviders providers,
            Binding binding,
            SignIns signIns,
            SignInFailures failures,
            Captchas captchas,
            Entrance entrance,
            Toasts toasts) {
        this.toasts = toasts;
        this.unbound = unbound;
        this.providers = providers;
        this.binding = binding;
        this.signIns = signIns;
        this.failures = failures;
        this.captchas = captchas;
        this.entrance = entrance;
    }

    record BindingForm(
            @NotBlank(message = "请填写登录账号") @Typed(Typed.Way.HALF_WIDTH)
            String loginName,

            @NotBlank(message = "请填写密码") @Typed(Typed.Way.SECRET)
            String password,

            @Typed(Typed.Way.CODE) @Nullable String captcha,
            @Nullable String captchaId) {}

    @GetMapping
    String form(HttpServletRequest request, Model model) {
        return unbound.of(request)
                .map(found -> form(found, Fields.of(new BindingForm("", "", "", "")), model))
                .orElseGet(SignOnProblem.STALE::page);
    }

    @PostMapping
    String bind(@Valid Bound<BindingForm> sent, HttpServletRequest request, HttpServletResponse response, Model model) {
        return unbound.of(request)
                .map(found -> bind(found, sent, request, response, model))
                .orElseGet(SignOnProblem.STALE::page);
    }

    private String bind(
            Unbound found,
            Bound<BindingForm> sent,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var form = sent.form();
        captchas.check(form.captchaId(), form.captcha(), form.loginName(), sent.errors());
        return sent.then(() -> {
                    var answer = failures.count(request, response, () -> answer(found, form));
                    return "redirect:" + entrance.admit(answer, request, response);
                })
                .orElseGet(() -> form(found, sent.fields(), model));
    }

    /** A wrong password counts like any; a right one signs in, also where this identity is not for its account. */
    private SignIns.Answer answer(Unbound found, BindingForm form) {
        var answer = signIns.signIn(form.loginName(), form.password());
        var who = answer.who().orElseThrow(() -> new RuleViolation("", signIns.sentence(answer)));
        var whole = answer.signedIn().isPresent();
        try {
            binding.bind(found, who.accountId(), whole);
            if (whole) {
                toasts.show("sign-on.bound", providers.of(found.provider()).house());
            }
        } catch (RuleViolation unlike) {
            toasts.show("sign-on.not-bound", unlike.sentence());
        }
        return answer;
    }

    private String form(Unbound found, Fields fields, Model model) {
        var provider = providers.of(found.provider());
        model.addAttribute("fields", fields)
                .addAttribute("house", provider.house())
                .addAttribute("identity", found.identity())
                .addAttribute("registers", FirstUse.isOpenTo(found.identity(), provider))
                .addAttribute("captcha", captchas.issue());
        return "account/signon/binding";
    }
}
