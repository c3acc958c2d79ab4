package cn.hubei.trade.account.secondfactor;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.account.SignInSettings;
import cn.hubei.trade.account.signin.SignIns;
import cn.hubei.trade.platform.form.Bound;
import cn.hubei.trade.platform.form.Fields;
import cn.hubei.trade.platform.text.Typed;
import cn.hubei.trade.platform.web.Toasts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 「二次验证」: an app on the telephone is bound to the account, or is let go. */
@Controller
@RequestMapping("/account/second-factor")
class SecondFactorController {

    private static final String ISSUER = "湖北外贸服务平台";

    private final SecondFactors factors;
    private final RecoveryCodes recovery;
    private final SignIns signIns;
    private final SignInSettings settings;
    private final Toasts toasts;

    SecondFactorController(
            SecondFactors factors, RecoveryCodes recovery, SignIns signIns, SignInSettings settings, Toasts toasts) {
        this.factors = factors;
        this.recovery = recovery;
        this.signIns = signIns;
        this.settings = settings;
        this.toasts = toasts;
    }

    record SecondFactorCodeForm(
            @NotBlank(message = "请输入应用显示的 6 位动态验证码") @Typed(Typed.Way.CODE)
            String code,

            @NotBlank(message = "请填写登录密码") @Typed(Typed.Way.SECRET)
            String password) {}

    record SecondFactorPasswordForm(
            @NotBlank(message = "请填写登录密码") @Typed(Typed.Way.SECRET)
            String password) {}

    @GetMapping
    String show(CurrentUser user, Model model) {
        return page(user, Fields.of(new SecondFactorCodeForm("", "")), model);
    }

    @PostMapping
    String begin(CurrentUser user) {
        factors.begin(user.accountId());
        return "redirect:/account/second-factor";
    }

    /** With the password: whoever finds somebody signed in does not bind its own telephone there. */
    @PostMapping("/confirmation")
    String confirm(@Valid Bound<SecondFactorCodeForm> sent, CurrentUser user, Model model) {
        return sent.then(() -> confirm(sent.form(), user))
                .map(codes -> recoveryCodes(codes, model))
                .orElseGet(() -> page(user, sent.fields(), model));
    }

    private List<String> confirm(SecondFactorCodeForm form, CurrentUser user) {
        signIns.confirm(user.accountId(), form.password(), "password");
        return factors.confirm(user.accountId(), user.loginName(), form.code());
    }

    private static String recoveryCodes(List<String> codes, Model model) {
        model.addAttribute("codes", codes);
        return "account/secondfactor/recoveryCodes";
    }

    /** Whoever must have one may bind another telephone afterwards. */
    @PostMapping("/removal")
    String remove(@Valid Bound<SecondFactorPasswordForm> sent, CurrentUser user, Model model) {
        return sent.then(() -> remove(sent.form(), user)).orElseGet(() -> page(user, sent.fields(), model));
    }

    private String remove(SecondFactorPasswordForm form, CurrentUser user) {
        signIns.confirm(user.accountId(), form.password(), "password");
        factors.remove(user.accountId(), user.loginName());
        toasts.show("second-factor.removed");
        return "redirect:/account/second-factor";
    }

    private String page(CurrentUser user, Fields fields, Model model) {
        var secret = factors.begun(user.accountId()).orElse(null);
        model.addAttribute("fields", fields)
                .addAttribute("bound", factors.has(user.accountId()))
                .addAttribute("demanded", settings.secondFactorRoles().contains(user.role()))
                .addAttribute("left", recovery.left(user.accountId()))
                .addAttribute("secret", secret)
                .addAttribute("picture", secret == null ? null : QrCode.of(address(user.loginName(), secret)));
        return "account/secondfactor/secondFactor";
    }

    /** What the apps read: the key URI format. */
    private static String address(String loginName, String secret) {
        var issuer = encoded(ISSUER);
        return "otpauth://totp/%s:%s?secret=%s&issuer=%s".formatted(issuer, encoded(loginName), secret, issuer);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
