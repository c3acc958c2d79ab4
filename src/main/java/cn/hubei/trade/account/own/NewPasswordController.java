package cn.hubei.trade.account.own;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.account.password.PasswordPolicy;
import cn.hubei.trade.account.password.TwiceTyped;
import cn.hubei.trade.platform.form.Bound;
import cn.hubei.trade.platform.form.Fields;
import cn.hubei.trade.platform.web.Toasts;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
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
    String choose(@Valid Bound<AccountController.OwnPasswordForm> sent, CurrentUser user, Model model) {
        TwiceTyped.demandSame(sent);
        return sent.then(() -> choose(sent.form(), user)).orElseGet(() -> form(sent.fields(), model));
    }

    private String choose(AccountController.OwnPasswordForm form, CurrentUser user) {
        changing.change(user.accountId(), form.oldPassword(), form.password());
        toasts.show("account.password-changed");
        return "redirect:/";
    }

    private String form(Fields fields, Model model) {
        model.addAttribute("fields", fields).addAttribute("rule", policy.hint());
        return "account/own/newPassword";
    }
}
