package cn.hubei.trade.account.signin;

import cn.hubei.trade.account.SignedIn;
import cn.hubei.trade.platform.text.Tokens;
import cn.hubei.trade.platform.time.Moments;
import cn.hubei.trade.platform.web.Cookies;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has given the password and owes the code: known by a cookie, and nowhere signed in. */
@Component
public class SignInSteps {

    private static final String COOKIE = "sign-in";
    private static final Duration LIFE = Duration.ofMinutes(5);

    private static final String BEGIN = """
            insert into sign_in_step (token_hash, account_id, session_epoch, expires_at)
            values (:token, :account, :epoch, :until)
            """;
    private static final String ACCOUNT = """
            select s.account_id from sign_in_step s join account a on a.id = s.account_id
            where s.token_hash = :token and s.expires_at > :now and a.enabled and a.session_epoch = s.session_epoch
            """;

    private final JdbcClient db;
    private final Clock clock;
    private final Cookies cookies;

    SignInSteps(JdbcClient db, Clock clock, Cookies cookies) {
        this.db = db;
        this.clock = clock;
        this.cookies = cookies;
    }

    void begin(SignedIn who) {
        var token = Tokens.next();
        forgetExpired();
        db.sql(BEGIN)
                .param("token", Tokens.hash(token))
                .param("account", who.accountId())
                .param("epoch", who.epoch())
                .param("until", Moments.db(clock.instant().plus(LIFE)))
                .update();
        cookies.give(COOKIE, token, LIFE);
    }

    private void forgetExpired() {
        db.sql("delete from sign_in_step where expires_at < :now")
                .param("now", Moments.db(clock.instant()))
                .update();
    }

    public Optional<Long> account(HttpServletRequest request) {
        return cookies.read(request, COOKIE)
                .flatMap(token -> db.sql(ACCOUNT)
                        .param("token", Tokens.hash(token))
                        .param("now", Moments.db(clock.instant()))
                        .query(Long.class)
                        .optional());
    }

    public void end(HttpServletRequest request) {
        cookies.read(request, COOKIE)
                .ifPresent(token -> db.sql("delete from sign_in_step where token_hash = :token")
                        .param("token", Tokens.hash(token))
                        .update());
        cookies.take(COOKIE);
    }
}
