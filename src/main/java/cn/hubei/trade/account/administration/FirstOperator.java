package cn.hubei.trade.account.administration;

import cn.hubei.trade.account.Account;
import cn.hubei.trade.account.Accounts;
import cn.hubei.trade.account.Role;
import cn.hubei.trade.account.password.PasswordPolicy;
import java.time.Clock;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The account that makes all others; without one, or with a weak password, the platform does not start. */
@Component
public class FirstOperator {

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private final PasswordPolicy policy;
    private final FirstOperatorSettings settings;
    private final SeparatedPowers separated;

    /** Named when the platform starts for the first time. */
    @ConfigurationProperties("platform.first-operator")
    record FirstOperatorSettings(String login, String password) {

        @Override
        public String toString() {
            return login;
        }
    }

    FirstOperator(
            Accounts accounts,
            PasswordEncoder passwords,
            Clock clock,
            PasswordPolicy policy,
            FirstOperatorSettings settings,
            SeparatedPowers separated) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
        this.policy = policy;
        this.settings = settings;
        this.separated = separated;
    }

    public void demand() {
        if (accounts.existsByRole(Role.OPERATOR)) {
            return;
        }
        if (settings.login().isBlank() || !policy.accepts(settings.password(), settings.login())) {
            throw new IllegalStateException(
                    "首次启动须设置 PLATFORM_FIRST_OPERATOR_LOGIN 和 PLATFORM_FIRST_OPERATOR_PASSWORD：" + policy.rule());
        }
        var hash = passwords.encode(settings.password());
        var first = Account.Invited.of(settings.login(), "平台运营方", hash);
        save(Account.operator(first, separated.most(), clock.instant()).withOwnPassword());
    }

    private void save(Account first) {
        try {
            accounts.save(first);
        } catch (DuplicateKeyException madeByAnotherNode) {
            if (!accounts.existsByRole(Role.OPERATOR)) {
                throw madeByAnotherNode;
            }
        }
    }
}
