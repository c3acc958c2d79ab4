package cn.hubei.trade.account.signon;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.account.password.PasswordPolicy;
import cn.hubei.trade.account.password.TwiceTyped;
import cn.hubei.trade.account.signon.UnboundIdentities.Unbound;
import cn.hubei.trade.account.signon.provider.IdentityProviders;
import cn.hubei.trade.platform.form.Bound;
import cn.hubei.trade.platform.form.Fields;
import cn.hubei.trade.platform.refusal.RuleViolation;
import cn.hubei.trade.platform.text.Typed;
import cn.hubei.trade.platform.web.Toasts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 「我的账户 › 登录方式」: binding another way in, letting one go, and a first password. */
@Controller
@RequestMapping("/account/ways")
class WaysController {

    private static final String WAYS = "redirect:/account/ways";

    private final Ways ways;
    private final UnboundIdentities unbound;
    private final IdentityProviders providers;
    private final PasswordPolicy policy;
    private final Toasts toasts;

    WaysController(
            Ways ways, UnboundIdentities unbound, IdentityProviders providers, PasswordPolicy policy, Toasts toasts) {
        this.ways = ways;
        this.unbound = unbound;
        this.providers = providers;
        this.policy = policy;
        this.toasts = toasts;
    }

    record WayForm(
            @NotBlank(message = "请填写登录密码") @Typed(Typed.Way.SECRET)
            String currentPassword,

            @Nullable String way) {

        static Fields empty() {
            return Fields.of(new WayForm("", ""));
        }
    }

    record FirstPasswordForm(
            @NotBlank(message = "请填写新密码") @Typed(Typed.Way.SECRET)
            String password,

            @NotBlank(message = "请再次填写新密码") @Typed(Typed.Way.SECRET)
            String passwordAgain)
            implements TwiceTyped {}

    @GetMapping
    String list(CurrentUser user, HttpServletRequest request, Model model) {
        return page(user, WayForm.empty(), request, model);
    }

    /** What came back from the provider is bound by the password: whoever finds somebody signed in binds nothing. */
    @PostMapping("/binding")
    String bind(@Valid Bound<WayForm> sent, CurrentUser user, HttpServletRequest request, Model model) {
        return sent.then(() -> bind(sent.form(), user, request))
                .orElseGet(() -> page(user, sent.fields(), request, model));
    }

    private String bind(WayForm form, CurrentUser user, HttpServletRequest request) {
        var found = unbound.of(request).orElseThrow(() -> new RuleViolation("", "绑定请求已失效，请重新点击绑定"));
        ways.bind(found, user, form.currentPassword());
        toasts.show("sign-on.bound", providers.of(found.provider()).house());
        return WAYS;
    }

    @PostMapping("/unbinding")
    String unbind(@Valid Bound<WayForm> sent, CurrentUser user, HttpServletRequest request, Model model) {
        return sent.then(() -> unbind(sent.form(), user)).orElseGet(() -> page(user, sent.fields(), request, model));
    }

    private String unbind(WayForm form, CurrentUser user) {
        ways.unbind(user, form.way(), form.currentPassword());
        toasts.show("sign-on.unbound");
        return WAYS;
    }

    @PostMapping("/password")
    String choose(
            @Valid Bound<FirstPasswordForm> sent,
            CurrentUser user,
            HttpSession session,
            HttpServletRequest request,
            Model model) {
        TwiceTyped.demandSame(sent);
        return sent.then(() -> choose(sent.form(), user, session))
                .orElseGet(() -> page(user, sent.fields().and(WayForm.empty()), request, model));
    }

    private String choose(FirstPasswordForm form, CurrentUser user, HttpSession session) {
        ways.choosePassword(user, form.password(), Instant.ofEpochMilli(session.getCreationTime()));
        toasts.show("account.password-changed");
        return WAYS;
    }

    private String page(CurrentUser user, Fields fields, HttpServletRequest request, Model model) {
        model.addAttribute("user", user)
                .addAttribute("fields", fields)
                .addAttribute("bound", ways.of(user))
                .addAttribute(
                        "waiting", unbound.of(request).map(Unbound::identity).orElse(null))
                .addAttribute("hasPassword", ways.hasPassword(user.accountId()))
                .addAttribute("rule", policy.hint())
                .addAttribute("providers", providers.all());
        return "account/signon/ways";
    }
}
