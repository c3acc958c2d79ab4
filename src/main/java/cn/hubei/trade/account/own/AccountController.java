package cn.hubei.trade.account.own;

import cn.hubei.trade.account.Account;
import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.account.Mailboxes;
import cn.hubei.trade.account.PersonForm;
import cn.hubei.trade.account.password.PasswordPolicy;
import cn.hubei.trade.account.password.TwiceTyped;
import cn.hubei.trade.platform.form.Bound;
import cn.hubei.trade.platform.form.Fields;
import cn.hubei.trade.platform.form.Hidden;
import cn.hubei.trade.platform.form.Sent;
import cn.hubei.trade.platform.text.Typed;
import cn.hubei.trade.platform.web.Toasts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 「我的账户」: who one is, and the password. */
@Controller
@RequestMapping("/account")
class AccountController {

    private final ChangingPassword changing;
    private final OwnAccount own;
    private final Mailboxes mailboxes;
    private final PasswordPolicy policy;
    private final Toasts toasts;

    AccountController(
            ChangingPassword changing, OwnAccount own, Mailboxes mailboxes, PasswordPolicy policy, Toasts toasts) {
        this.changing = changing;
        this.own = own;
        this.mailboxes = mailboxes;
        this.policy = policy;
        this.toasts = toasts;
    }

    record OwnPasswordForm(
            @NotBlank(message = "请填写原密码") @Typed(Typed.Way.SECRET)
            String oldPassword,

            @NotBlank(message = "请填写新密码") @Typed(Typed.Way.SECRET)
            String password,

            @NotBlank(message = "请再次填写新密码") @Typed(Typed.Way.SECRET)
            String passwordAgain)
            implements TwiceTyped {}

    /** The password is asked for where the mail address or the mobile changes. */
    record ProfileForm(
            @Nullable @Typed(Typed.Way.SECRET) String currentPassword,
            @Nullable String version) {}

    private static final Fields NO_PASSWORD = Fields.of(new OwnPasswordForm("", "", ""));

    @GetMapping
    String mine(CurrentUser user, Model model) {
        return page(user, NO_PASSWORD, fields(own.of(user)), model);
    }

    @PostMapping("/profile")
    String describe(@Valid Bound<PersonForm> person, Bound<ProfileForm> profile, CurrentUser user, Model model) {
        var sent = Sent.of(person, profile);
        return sent.then(() -> describe(person.form().person(), profile.form(), user))
                .orElseGet(() -> page(user, NO_PASSWORD, sent.fields(), model));
    }

    private String describe(Account.Person person, ProfileForm form, CurrentUser user) {
        mailboxes.demandPassword(user.accountId(), person, form.currentPassword());
        own.describe(user, Hidden.version(form.version()), person);
        toasts.show("account.profile-saved");
        return "redirect:/account";
    }

    @PostMapping("/password")
    String changePassword(@Valid Bound<OwnPasswordForm> sent, CurrentUser user, Model model) {
        TwiceTyped.demandSame(sent);
        return sent.then(() -> changePassword(sent.form(), user))
                .orElseGet(() -> page(user, sent.fields(), fields(own.of(user)), model));
    }

    private String changePassword(OwnPasswordForm form, CurrentUser user) {
        changing.change(user.accountId(), form.oldPassword(), form.password());
        toasts.show("account.password-changed");
        return "redirect:/account";
    }

    private String page(CurrentUser user, Fields password, Fields profile, Model model) {
        model.addAttribute("user", user)
                .addAttribute("fields", password)
                .addAttribute("rule", policy.hint())
                .addAttribute("profile", profile)
                .addAttribute("bySms", mailboxes.isBySms());
        return "account/own/mine";
    }

    private static Fields fields(Account account) {
        return Fields.of(PersonForm.of(account)).and(Fields.of(new ProfileForm("", String.valueOf(account.version()))));
    }
}
