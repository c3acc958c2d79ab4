package cn.hubei.trade.account.password;

import cn.hubei.trade.account.SignInSettings;
import cn.hubei.trade.platform.refusal.RuleViolation;
import cn.hubei.trade.platform.text.Text;
import org.springframework.stereotype.Component;

/** What a password must be here; the settings may ask for more than {@link Passwords} does, never for less. */
@Component
public class PasswordPolicy {

    private final SignInSettings.Password settings;

    PasswordPolicy(SignInSettings settings) {
        this.settings = settings.password();
    }

    public boolean accepts(String password, String loginName) {
        return Passwords.strong(password, loginName)
                && Text.length(password) >= settings.length()
                && Passwords.kinds(password) >= settings.kinds();
    }

    /** @throws RuleViolation at {@code field}, which says what would do */
    public void demand(String field, String password, String loginName) {
        if (!accepts(password, loginName)) {
            throw new RuleViolation(field, rule());
        }
    }

    public String rule() {
        return "密码为 %s，不能是常见密码或其简单变化，也不能包含登录账号".formatted(hint());
    }

    /** For the hint at the field. */
    public String hint() {
        return "%d 至 %d 位，含大写、小写字母、数字、符号中的%s种"
                .formatted(settings.length(), Passwords.LONGEST, settings.kinds() == 3 ? "三" : "四");
    }
}
