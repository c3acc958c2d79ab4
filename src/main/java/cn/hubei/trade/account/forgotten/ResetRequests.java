package cn.hubei.trade.account.forgotten;

import cn.hubei.trade.platform.text.Tokens;
import cn.hubei.trade.platform.time.Moments;
import cn.hubei.trade.platform.web.Cookies;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is on the way to a new password, known by a cookie; whether its answer was right only the database knows. */
@Component
class ResetRequests {

    private static final String COOKIE = "reset";
    private static final Duration LIFE = Duration.ofMinutes(30);

    private static final String BEGIN = """
            insert into reset_request (token_hash, login_name, account_id, expires_at)
            values (:token, :name, :account, :until)
            """;
    private static final String BEGUN =
            "select login_name, account_id from reset_request where token_hash = :token and expires_at > :now";

    private final JdbcClient db;
    private final Clock clock;
    private final Cookies cookies;
    private final ApplicationEventPublisher events;

    ResetRequests(JdbcClient db, Clock clock, Cookies cookies, ApplicationEventPublisher events) {
        this.db = db;
        this.clock = clock;
        this.cookies = cookies;
        this.events = events;
    }

    /** @param accountId null where there is no such account, or where its answer was wrong */
    record Request(String loginName, @Nullable Long accountId) {}

    /** Recorded whatever comes of it: it takes as long for nobody as for an account. */
    void begin(String loginName, @Nullable Long accountId) {
        events.publishEvent(ResetEvent.answered(accountId, loginName));
        var token = Tokens.next();
        forgetExpired();
        db.sql(BEGIN)
                .param("token", Tokens.hash(token))
                .param("name", loginName)
                .param("account", accountId)
                .param("until", Moments.db(clock.instant().plus(LIFE)))
                .update();
        cookies.give(COOKIE, token, LIFE);
    }

    private void forgetExpired() {
        db.sql("delete from reset_request where expires_at < :now")
                .param("now", Moments.db(clock.instant()))
                .update();
    }

    Optional<Request> of(HttpServletRequest request) {
        return cookies.read(request, COOKIE)
                .flatMap(token -> db.sql(BEGUN)
                        .param("token", Tokens.hash(token))
                        .param("now", Moments.db(clock.instant()))
                        .query(Request.class)
                        .optional());
    }

    /** All of an account's: the one that reached its end, and whoever else was on the way. */
    void end(long account) {
        db.sql("delete from reset_request where account_id = :account")
                .param("account", account)
                .update();
        cookies.take(COOKIE);
    }
}
