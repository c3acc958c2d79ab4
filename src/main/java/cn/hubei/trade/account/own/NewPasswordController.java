package cn.hubei.trade.account.own;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.account.password.PasswordPolicy;
import cn.hubei.trade.platform.form.Fields;
import cn.hubei.trade.platform.refusal.RuleViolation;
import cn.hubei.trade.platform.web.Toasts;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where whoever got a password from somebody else, or has one that has aged, must choose its own. */
@Controller
@RequestMapping("/account/new-password")
class NewPasswordController {

    private final ChangingPassword changing;
    private final PasswordPolicy policy;
    private final Toasts toasts;

    NewPasswordController(ChangingPassword changing, PasswordPolicy policy, Toasts toasts) {
        this.changing = changing;
        this.policy = policy;
        this.toasts = toasts;
    }

    @GetMapping
    String form(Model model) {
        return form(Fields.of(new AccountController.OwnPasswordForm("", "", "")), model);
    }

    @PostMapping
    String choose(
            @Valid AccountController.OwnPasswordForm form,
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
                return "redirect:/";
            } catch (RuleViolation violation) {
                violation.addTo(errors);
            }
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return form(Fields.of(form, errors), model);
    }

    private String form(Fields fields, Model model) {
        model.addAttribute("fields", fields).addAttribute("rule", policy.hint());
        return "account/own/newPassword";
    }
}
