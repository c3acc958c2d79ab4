package cn.hubei.trade.account;

import cn.hubei.trade.account.AccountController.PasswordForm;
import cn.hubei.trade.platform.Fields;
import cn.hubei.trade.platform.Hidden;
import cn.hubei.trade.platform.RuleViolation;
import cn.hubei.trade.platform.Toasts;
import cn.hubei.trade.reference.Dictionaries;
import cn.hubei.trade.reference.Dictionary;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「我的账户」: who one is, and the security question. */
@Controller
@RequestMapping("/account")
class ProfileController {

    private final OwnAccount own;
    private final SignIns signIns;
    private final PasswordEncoder passwords;
    private final Dictionaries dictionaries;
    private final PasswordPolicy policy;
    private final Toasts toasts;

    ProfileController(
            OwnAccount own,
            SignIns signIns,
            PasswordEncoder passwords,
            Dictionaries dictionaries,
            PasswordPolicy policy,
            Toasts toasts) {
        this.own = own;
        this.signIns = signIns;
        this.passwords = passwords;
        this.dictionaries = dictionaries;
        this.policy = policy;
        this.toasts = toasts;
    }

    record QuestionForm(
            @NotBlank(message = "请填写当前密码") String currentPassword,
            @NotBlank(message = "请选择密保问题") String securityQuestion,

            @NotBlank(message = "请填写密保答案") @Size(max = 100, message = "密保答案不超过 100 个字")
            String securityAnswer) {}

    private record Version(String version) {}

    static Fields fields(Account account) {
        return Fields.of(PersonForm.of(account)).and(Fields.of(new Version(String.valueOf(account.version()))));
    }

    @PostMapping("/profile")
    String describe(
            @Valid PersonForm form,
            BindingResult errors,
            @RequestParam @Nullable String version,
            CurrentUser user,
            HttpServletResponse response,
            Model model) {
        if (errors.hasErrors()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            model.addAttribute("user", user)
                    .addAttribute("fields", Fields.of(new PasswordForm("", "", "")))
                    .addAttribute("rule", policy.hint())
                    .addAttribute(
                            "profile",
                            Fields.of(form, errors)
                                    .and(Fields.of(new Version(Objects.requireNonNullElse(version, "")))));
            return "account/mine";
        }
        own.describe(user, Hidden.version(version), form.person());
        toasts.show("account.profile-saved");
        return "redirect:/account";
    }

    @GetMapping("/security-question")
    String question(CurrentUser user, Model model) {
        var chosen = Objects.requireNonNullElse(own.of(user).securityQuestion(), "");
        return question(user, Fields.of(new QuestionForm("", chosen, "")), model);
    }

    /** The answer opens the way to a new password, so the password is asked before it changes. */
    @PostMapping("/security-question")
    String secure(
            @Valid QuestionForm form,
            BindingResult errors,
            CurrentUser user,
            HttpServletResponse response,
            Model model) {
        if (!dictionaries.offers(Dictionary.SECURITY_QUESTION, form.securityQuestion())
                && !errors.hasFieldErrors("securityQuestion")) {
            errors.rejectValue("securityQuestion", "unknown", "请选择密保问题");
        }
        if (!errors.hasErrors()) {
            try {
                signIns.confirm(user.accountId(), form.currentPassword(), "currentPassword");
                own.secure(user, form.securityQuestion(), passwords.encode(form.securityAnswer()));
                toasts.show("account.security-question-saved");
                return "redirect:/account/security-question";
            } catch (RuleViolation violation) {
                violation.addTo(errors);
            }
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return question(user, Fields.of(form, errors), model);
    }

    private String question(CurrentUser user, Fields fields, Model model) {
        model.addAttribute("user", user)
                .addAttribute("fields", fields)
                .addAttribute("known", own.of(user).securityQuestion() != null)
                .addAttribute(
                        "questions",
                        dictionaries.optionsWith(Dictionary.SECURITY_QUESTION, fields.value("securityQuestion")));
        return "account/securityQuestion";
    }
}
