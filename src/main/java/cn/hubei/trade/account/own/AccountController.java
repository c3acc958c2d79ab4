package cn.hubei.trade.account.own;

import cn.hubei.trade.account.Account;
import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.account.Mailboxes;
import cn.hubei.trade.account.PersonForm;
import cn.hubei.trade.account.password.PasswordPolicy;
import cn.hubei.trade.platform.form.Bound;
import cn.hubei.trade.platform.form.Fields;
import cn.hubei.trade.platform.form.Hidden;
import cn.hubei.trade.platform.refusal.RuleViolation;
import cn.hubei.trade.platform.text.Typed;
import cn.hubei.trade.platform.web.Toasts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

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
            String passwordAgain) {

        boolean isTypedTwice() {
            return password.equals(passwordAgain);
        }
    }

    /** Asked for where the mail address changes. */
    record Confirmation(@Nullable @Typed(Typed.Way.SECRET) String currentPassword) {}

    private record Version(String version) {}

    private static final Fields NO_PASSWORD = Fields.of(new OwnPasswordForm("", "", ""));

    @GetMapping
    String mine(CurrentUser user, Model model) {
        return page(user, NO_PASSWORD, fields(own.of(user)), model);
    }

    @PostMapping("/profile")
    String describe(
            @Valid Bound<PersonForm> person,
            Bound<Confirmation> confirmation,
            @RequestParam @Nullable String version,
            CurrentUser user,
            Model model) {
        if (!person.isWrong()) {
            confirm(user, person.form(), confirmation);
        }
        if (person.isWrong() || confirmation.isWrong()) {
            var profile = person.fields()
                    .and(confirmation.fields())
                    .and(Fields.of(new Version(Objects.requireNonNullElse(version, ""))));
            return page(user, NO_PASSWORD, profile, model);
        }
        own.describe(user, Hidden.version(version), person.form().person());
        toasts.show("account.profile-saved");
        return "redirect:/account";
    }

    private void confirm(CurrentUser user, PersonForm person, Bound<Confirmation> confirmation) {
        try {
            mailboxes.demandPassword(
                    user.accountId(),
                    person.person().email(),
                    confirmation.form().currentPassword());
        } catch (RuleViolation violation) {
            violation.addTo(confirmation.errors());
        }
    }

    @PostMapping("/password")
    String changePassword(@Valid Bound<OwnPasswordForm> sent, CurrentUser user, Model model) {
        var form = sent.form();
        sent.demand(sent.isWrong() || form.isTypedTwice(), "passwordAgain", "两次输入的新密码不一致，请重新输入");
        return sent.then(() -> changePassword(form, user))
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
                .addAttribute("profile", profile);
        return "account/own/mine";
    }

    private static Fields fields(Account account) {
        return Fields.of(PersonForm.of(account)).and(Fields.of(new Version(String.valueOf(account.version()))));
    }
}
