package cn.hubei.trade.account.password;

import cn.hubei.trade.platform.refusal.RuleViolation;
import cn.hubei.trade.platform.time.Moments;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a password that its owner has chosen in the place of the old one; every session of the account ends with it. */
@Service
public class SettingPassword {

    private static final String SET = """
            update account set password_hash = :hash, must_change_password = false,
              password_changed_at = :now, session_epoch = session_epoch + 1, version = version + 1
            where id = :id
            """;

    private final JdbcClient db;
    private final PasswordEncoder passwords;
    private final PasswordPolicy policy;
    private final PasswordHistory history;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SettingPassword(
            JdbcClient db,
            PasswordEncoder passwords,
            PasswordPolicy policy,
            PasswordHistory history,
            ApplicationEventPublisher events,
            Clock clock) {
        this.events = events;
        this.db = db;
        this.passwords = passwords;
        this.policy = policy;
        this.history = history;
        this.clock = clock;
    }

    /** Slow, since each of the last ones takes a tenth of a second: to be called outside a transaction. */
    public void check(long account, String loginName, String password) {
        policy.demand("password", password, loginName);
        if (history.hashes(account).stream().anyMatch(hash -> passwords.matches(password, hash))) {
            throw new RuleViolation("password", "新密码不能与最近 " + history.remembered() + " 次使用过的密码相同");
        }
    }

    /** By its owner, who knew the old one; of a password that was checked. */
    @Transactional
    public void change(long account, String loginName, String password) {
        set(account, password);
        events.publishEvent(new PasswordChanged(account, loginName));
    }

    /** Of a password that was checked. The version moves on, so that nobody's older copy brings the old one back. */
    @Transactional
    public void set(long account, String password) {
        var hash = passwords.encode(password);
        history.keepPresent(account);
        history.forgetOldest(account);
        db.sql(SET)
                .param("hash", hash)
                .param("now", Moments.db(clock.instant()))
                .param("id", account)
                .update();
    }
}
