package cn.hubei.trade.account.own;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.account.signin.SignIns;
import cn.hubei.trade.platform.form.Bound;
import cn.hubei.trade.platform.form.Fields;
import cn.hubei.trade.platform.text.Longest;
import cn.hubei.trade.platform.text.Typed;
import cn.hubei.trade.platform.web.Toasts;
import cn.hubei.trade.reference.Dictionaries;
import cn.hubei.trade.reference.Dictionary;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Objects;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 「我的账户」: the security question. */
@Controller
@RequestMapping("/account/security-question")
class SecurityQuestionController {

    private final OwnAccount own;
    private final SignIns signIns;
    private final PasswordEncoder passwords;
    private final Dictionaries dictionaries;
    private final Toasts toasts;

    SecurityQuestionController(
            OwnAccount own, SignIns signIns, PasswordEncoder passwords, Dictionaries dictionaries, Toasts toasts) {
        this.own = own;
        this.signIns = signIns;
        this.passwords = passwords;
        this.dictionaries = dictionaries;
        this.toasts = toasts;
    }

    record SecurityQuestionForm(
            @NotBlank(message = "请填写当前密码") @Typed(Typed.Way.SECRET)
            String currentPassword,

            @NotBlank(message = "请选择密保问题") String securityQuestion,

            @NotBlank(message = "请填写密保答案") @Longest(value = 100, label = "密保答案")
            String securityAnswer) {}

    @GetMapping
    String question(CurrentUser user, Model model) {
        var chosen = Objects.requireNonNullElse(own.of(user).securityQuestion(), "");
        return question(user, Fields.of(new SecurityQuestionForm("", chosen, "")), model);
    }

    @PostMapping
    String secure(@Valid Bound<SecurityQuestionForm> sent, CurrentUser user, Model model) {
        var form = sent.form();
        sent.demand(
                dictionaries.offers(Dictionary.SECURITY_QUESTION, form.securityQuestion()),
                "securityQuestion",
                "请选择密保问题");
        return sent.then(() -> secure(form, user)).orElseGet(() -> question(user, sent.fields(), model));
    }

    /** The answer opens the way to a new password, so the password is asked before it changes. */
    private String secure(SecurityQuestionForm form, CurrentUser user) {
        signIns.confirm(user.accountId(), form.currentPassword(), "currentPassword");
        own.secure(user, form.securityQuestion(), passwords.encode(form.securityAnswer()));
        toasts.show("account.security-question-saved");
        return "redirect:/account/security-question";
    }

    private String question(CurrentUser user, Fields fields, Model model) {
        model.addAttribute("user", user)
                .addAttribute("fields", fields)
                .addAttribute("known", own.of(user).securityQuestion() != null)
                .addAttribute(
                        "questions",
                        dictionaries.optionsWith(Dictionary.SECURITY_QUESTION, fields.value("securityQuestion")));
        return "account/own/securityQuestion";
    }
}
