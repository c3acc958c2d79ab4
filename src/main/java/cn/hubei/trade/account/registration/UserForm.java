package cn.hubei.trade.account.registration;

import cn.hubei.trade.account.Account;
import cn.hubei.trade.account.password.PasswordPolicy;
import cn.hubei.trade.platform.text.Formats;
import cn.hubei.trade.platform.text.Longest;
import cn.hubei.trade.platform.text.Typed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.util.StringUtils;
import org.springframework.validation.Errors;

/** The registration's user page. Who comes back to it may leave password and answer as they were. */
record UserForm(
        @NotBlank(message = "请填写登录账号")
        @Pattern(regexp = "|" + Formats.LOGIN_NAME, message = "登录账号为 4 至 30 位字母、数字或下划线，以字母开头")
        @Typed(Typed.Way.HALF_WIDTH)
        String loginName,

        @NotBlank(message = "请填写用户姓名") @Longest(value = 50, label = "用户姓名")
        String displayName,

        @Typed(Typed.Way.SECRET) @Nullable String password,
        @Typed(Typed.Way.SECRET) @Nullable String passwordAgain,
        @NotBlank(message = "请选择密保问题") String securityQuestion,

        @Nullable @Longest(value = 100, label = "密保答案") String securityAnswer) {

    static UserForm of(RegistrationDraft draft) {
        return new UserForm(
                Objects.requireNonNullElse(draft.loginName(), ""),
                Objects.requireNonNullElse(draft.displayName(), ""),
                "",
                "",
                Objects.requireNonNullElse(draft.securityQuestion(), ""),
                "");
    }

    void check(RegistrationDraft draft, PasswordPolicy policy, Errors errors) {
        if (StringUtils.hasText(password)) {
            check(password, policy, errors);
        } else if (draft.passwordHash() == null) {
            errors.rejectValue("password", "blank", "请填写密码");
        }
        if (!StringUtils.hasText(securityAnswer) && draft.securityAnswerHash() == null) {
            errors.rejectValue("securityAnswer", "blank", "请填写密保答案");
        }
    }

    private void check(String chosen, PasswordPolicy policy, Errors errors) {
        if (!policy.accepts(chosen, loginName)) {
            errors.rejectValue("password", "weak", policy.rule());
        } else if (!chosen.equals(passwordAgain)) {
            errors.rejectValue("passwordAgain", "differs", "两次输入的密码不一致，请重新输入");
        }
    }

    Account.Chosen chosen(RegistrationDraft draft, PasswordEncoder passwords) {
        return new Account.Chosen(
                loginName,
                displayName,
                encoded(password, passwords, draft.passwordHash()),
                securityQuestion,
                encoded(securityAnswer, passwords, draft.securityAnswerHash()),
                draft.agreementVersion());
    }

    private static String encoded(@Nullable String typed, PasswordEncoder passwords, @Nullable String known) {
        return StringUtils.hasText(typed) ? passwords.encode(typed) : Objects.requireNonNull(known);
    }
}
