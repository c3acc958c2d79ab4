package cn.hubei.trade.account;

import cn.hubei.trade.platform.Fields;
import cn.hubei.trade.platform.RuleViolation;
import cn.hubei.trade.platform.Toasts;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** 「我的账户」. */
@Controller
class AccountController {

    private final ChangingPassword changing;
    private final OwnAccount own;
    private final PasswordPolicy policy;
    private final Toasts toasts;

    AccountController(ChangingPassword changing, OwnAccount own, PasswordPolicy policy, Toasts toasts) {
        this.changing = changing;
        this.own = own;
        this.policy = policy;
        this.toasts = toasts;
    }

    record PasswordForm(
            @NotBlank(message = "请填写原密码") String oldPassword,
            @NotBlank(message = "请填写新密码") String password,
            @NotBlank(message = "请再次填写新密码") String passwordAgain) {}

    @GetMapping("/account")
    String mine(CurrentUser user, Model model) {
        return page(user, Fields.of(new PasswordForm("", "", "")), model);
    }

    @PostMapping("/account/password")
    String changePassword(
            @Valid PasswordForm form,
            BindingResult errors,
            CurrentUser user,
            HttpServletResponse response,
            Model model) {
        if (!errors.hasErrors() && !form.password().equals(form.passwordAgain())) {
            errors.rejectValue("passwordAgain", "differs", "两次输入的新密码不一致，请重新输入");
        }
        if (!errors.hasErrors()) {
            try {
                changing.change(user.accountId(), form.oldPassword(), form.password());
                toasts.show("account.password-changed");
                return "redirect:/account";
            } catch (RuleViolation violation) {
                violation.addTo(errors);
            }
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return page(user, Fields.of(form, errors), model);
    }

    private String page(CurrentUser user, Fields fields, Model model) {
        model.addAttribute("user", user)
                .addAttribute("fields", fields)
                .addAttribute("rule", policy.hint())
                .addAttribute("profile", ProfileController.fields(own.of(user)));
        return "account/mine";
    }
}
