package cn.hubei.trade.account.forgotten;

import cn.hubei.trade.account.password.PasswordPolicy;
import cn.hubei.trade.account.password.SettingPassword;
import cn.hubei.trade.account.signin.SignInEvent;
import cn.hubei.trade.platform.refusal.RuleViolation;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** 「忘记密码」, second step: the one-time code and the new password. */
@Service
class EnteringResetCode {

    private final PasswordPolicy policy;
    private final ResetCodes codes;
    private final SettingPassword setting;
    private final SettingForgottenPassword forgotten;
    private final ApplicationEventPublisher events;

    EnteringResetCode(
            PasswordPolicy policy,
            ResetCodes codes,
            SettingPassword setting,
            SettingForgottenPassword forgotten,
            ApplicationEventPublisher events) {
        this.policy = policy;
        this.codes = codes;
        this.setting = setting;
        this.forgotten = forgotten;
        this.events = events;
    }

    /** What needs no account is said before the code is looked at, what tells of one only after it was right. */
    void enter(ResetRequests.Request known, String code, String password) {
        policy.demand("password", password, known.loginName());
        var hash = codes.match(known.accountId(), code);
        if (hash.isEmpty()) {
            events.publishEvent(new ResetEvent.CodeWrong(known.accountId(), SignInEvent.plausible(known.loginName())));
            throw new RuleViolation("code", "一次性验证码不正确或已过期，请核对后重新输入；仍不正确的，请重新开始找回密码");
        }
        var account = Objects.requireNonNull(known.accountId(), "A right code belongs to an account");
        setting.check(account, known.loginName(), password);
        forgotten.set(account, known.loginName(), hash.get(), password);
    }
}
