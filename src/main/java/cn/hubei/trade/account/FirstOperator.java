package cn.hubei.trade.account;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The account that makes all others; without one, or with a weak password, the platform does not start. */
@Component
public class FirstOperator {

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private final String login;
    private final String password;

    FirstOperator(
            Accounts accounts,
            PasswordEncoder passwords,
            Clock clock,
            @Value("${platform.first-operator.login:}") String login,
            @Value("${platform.first-operator.password:}") String password) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
        this.login = login;
        this.password = password;
    }

    @Transactional
    public void demand() {
        if (accounts.existsByRole(Role.OPERATOR)) {
            return;
        }
        if (login.isBlank() || !Passwords.strong(password, login)) {
            throw new IllegalStateException(
                    "首次启动须设置 PLATFORM_FIRST_OPERATOR_LOGIN 和 PLATFORM_FIRST_OPERATOR_PASSWORD：" + Passwords.RULE);
        }
        accounts.save(Account.operator(login, "平台运营方", passwords.encode(password), clock.instant()));
    }
}
