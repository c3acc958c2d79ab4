package cn.hubei.trade.account.forgotten;

import cn.hubei.trade.account.password.SettingPassword;
import cn.hubei.trade.account.signin.Attempts;
import cn.hubei.trade.platform.refusal.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 「忘记密码」, last step: the code is used up and the password set, together. Its owner chose it and need not change it. */
@Service
class SettingForgottenPassword {

    private final ResetCodes codes;
    private final ResetRequests requests;
    private final SettingPassword setting;
    private final Attempts attempts;
    private final ApplicationEventPublisher events;

    SettingForgottenPassword(
            ResetCodes codes,
            ResetRequests requests,
            SettingPassword setting,
            Attempts attempts,
            ApplicationEventPublisher events) {
        this.codes = codes;
        this.requests = requests;
        this.setting = setting;
        this.attempts = attempts;
        this.events = events;
    }

    @Transactional
    void set(long account, String loginName, String codeHash, String password) {
        if (!codes.use(account, codeHash)) {
            throw new RuleViolation("code", "该一次性验证码刚刚已被使用，请重新开始找回密码");
        }
        setting.set(account, password);
        attempts.clearAll(account);
        requests.end(account);
        events.publishEvent(new ResetEvent.Done(account, loginName));
    }
}
