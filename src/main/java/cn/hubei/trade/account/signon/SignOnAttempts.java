package cn.hubei.trade.account.signon;

import cn.hubei.trade.account.signon.provider.Attempt;
import cn.hubei.trade.account.signon.provider.IdentityProvider;
import cn.hubei.trade.platform.secret.Secrets;
import cn.hubei.trade.platform.text.Tokens;
import cn.hubei.trade.platform.time.Moments;
import cn.hubei.trade.platform.web.Cookies;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is on the way to a provider: a row for ten minutes, tied to the browser by a cookie, found by any node. */
@Component
class SignOnAttempts {

    private static final String COOKIE = "sign-on";
    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final String PLACE = "sign-on-attempt ";

    private static final String BEGIN = """
            insert into sign_on_attempt (state_hash, cookie_hash, provider, nonce, verifier, binds, expires_at)
            values (:state, :cookie, :provider, :nonce, :verifier, :binds, :until)
            """;
    private static final String MINE = """
            from sign_on_attempt
            where state_hash = :state and cookie_hash = :cookie and provider = :provider and expires_at > :now
            """;

    private final JdbcClient db;
    private final Clock clock;
    private final Cookies cookies;
    private final Secrets secrets;

    SignOnAttempts(JdbcClient db, Clock clock, Cookies cookies, Secrets secrets) {
        this.db = db;
        this.clock = clock;
        this.cookies = cookies;
        this.secrets = secrets;
    }

    private record Kept(String nonce, String verifier, boolean binds) {}

    void begin(Attempt attempt, IdentityProvider provider) {
        forgetExpired();
        var cookie = Tokens.next();
        var hash = Tokens.hash(attempt.state());
        db.sql(BEGIN)
                .param("state", hash)
                .param("cookie", Tokens.hash(cookie))
                .param("provider", provider.id())
                .param("nonce", secrets.seal(attempt.nonce(), PLACE + hash))
                .param("verifier", secrets.seal(attempt.verifier(), PLACE + hash))
                .param("binds", attempt.binds())
                .param("until", Moments.db(clock.instant().plus(LIFE)))
                .update();
        cookies.give(COOKIE, cookie, LIFE);
    }

    private void forgetExpired() {
        db.sql("delete from sign_on_attempt where expires_at < :now")
                .param("now", Moments.db(clock.instant()))
                .update();
    }

    /** Once, for the browser that began it. */
    Optional<Attempt> take(String state, IdentityProvider provider, HttpServletRequest request) {
        var hash = Tokens.hash(state);
        var cookie = cookies.read(request, COOKIE).map(Tokens::hash).orElse("");
        return mine("select nonce, verifier, binds " + MINE, hash, cookie, provider)
                .query(Kept.class)
                .optional()
                .filter(kept -> mine("delete " + MINE, hash, cookie, provider).update() == 1)
                .map(kept -> new Attempt(
                        state,
                        secrets.open(kept.nonce(), PLACE + hash),
                        secrets.open(kept.verifier(), PLACE + hash),
                        kept.binds()));
    }

    private JdbcClient.StatementSpec mine(String statement, String state, String cookie, IdentityProvider provider) {
        return db.sql(statement)
                .param("state", state)
                .param("cookie", cookie)
                .param("provider", provider.id())
                .param("now", Moments.db(clock.instant()));
    }
}
