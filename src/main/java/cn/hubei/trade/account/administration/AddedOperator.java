package cn.hubei.trade.account.administration;

import cn.hubei.trade.account.Account;
import cn.hubei.trade.account.AccountEvent;
import cn.hubei.trade.account.AccountReference;
import cn.hubei.trade.account.Accounts;
import cn.hubei.trade.account.Power;
import cn.hubei.trade.account.password.PasswordPolicy;
import java.time.Clock;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds an operator named in the start-up settings, for the case that nobody is left who could confirm; the trail says
 * so.
 */
@Component
public class AddedOperator {

    private static final Logger LOG = LoggerFactory.getLogger(AddedOperator.class);

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private final PasswordPolicy policy;
    private final AddedOperatorSettings settings;
    private final ApplicationEventPublisher events;

    /** Nobody is added where no name is given, or where there is an account of that name. */
    @ConfigurationProperties("platform.added-operator")
    record AddedOperatorSettings(
            @DefaultValue("") String login,
            @DefaultValue("") String password) {

        @Override
        public String toString() {
            return login;
        }
    }

    AddedOperator(
            Accounts accounts,
            PasswordEncoder passwords,
            Clock clock,
            PasswordPolicy policy,
            AddedOperatorSettings settings,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
        this.policy = policy;
        this.settings = settings;
        this.events = events;
    }

    @Transactional
    public void add() {
        if (settings.login().isBlank() || accounts.existsByLoginName(settings.login())) {
            return;
        }
        if (!policy.accepts(settings.password(), settings.login())) {
            throw new IllegalStateException("PLATFORM_ADDED_OPERATOR_PASSWORD 不符合要求：" + policy.rule());
        }
        var account = accounts.save(Account.operator(invited(), Set.of(Power.SECURITY), clock.instant()));
        events.publishEvent(new AccountEvent.Created(AccountReference.of(account), account.standing() + "；由启动配置添加"));
        LOG.warn("已按 PLATFORM_ADDED_OPERATOR_LOGIN 添加有安全管理权限的运营账户 {}，首次登录须修改密码；请从配置中删除这两项", settings.login());
    }

    private Account.Invited invited() {
        var hash = passwords.encode(settings.password());
        return Account.Invited.of(settings.login(), "启动配置添加的运营人员", hash);
    }
}
