package cn.hubei.trade.account.password;

import cn.hubei.trade.account.SignInSettings;
import cn.hubei.trade.platform.time.Moments;
import java.time.Clock;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What one person gave another is good for some days; it may lie in a chat or on a note. */
@Component
public class TemporaryPasswords {

    /** Of an account, with the parameter given_before. */
    public static final String EXPIRED = "must_change_password and password_changed_at < :given_before";

    private final JdbcClient db;
    private final Clock clock;
    private final SignInSettings settings;

    TemporaryPasswords(JdbcClient db, Clock clock, SignInSettings settings) {
        this.db = db;
        this.clock = clock;
        this.settings = settings;
    }

    /** Until when one that is given now can be used. */
    public Instant until() {
        return clock.instant().plus(settings.password().temporaryLife());
    }

    /** What was given before that has expired, as a parameter. */
    public Object givenBefore() {
        return Moments.db(clock.instant().minus(settings.password().temporaryLife()));
    }

    public boolean hasExpired(long account) {
        return db.sql("select count(*) from account where id = :id and " + EXPIRED)
                        .param("id", account)
                        .param("given_before", givenBefore())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
