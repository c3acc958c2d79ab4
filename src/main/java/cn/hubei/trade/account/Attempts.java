package cn.hubei.trade.account;

import cn.hubei.trade.platform.Alike;
import cn.hubei.trade.platform.Moments;
import cn.hubei.trade.platform.Tokens;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what was tried with an account, by one conditional statement each: a thousand at once are still five. */
@Component
class Attempts {

    private static final String RESERVE = """
            update %s set
              failed_attempts = case when locked_until is not null then 1 else failed_attempts + 1 end,
              locked_until = case when locked_until is null and failed_attempts + 1 >= :most
                                  then cast(:until as timestamp with time zone) end
            where %s and (locked_until is null or locked_until <= :now)
            """;

    private static final Duration FORGOTTEN = Duration.ofDays(1);

    private final JdbcClient db;
    private final Clock clock;
    private final SignInSettings settings;
    private final KnownBrowsers browsers;

    Attempts(JdbcClient db, Clock clock, SignInSettings settings, KnownBrowsers browsers) {
        this.db = db;
        this.clock = clock;
        this.settings = settings;
        this.browsers = browsers;
    }

    /** Where the failures are counted: of a browser that the account knows, or of all others together. */
    private record Counter(String table, String which, Map<String, Object> parameters) {}

    private Counter counter(long account) {
        return browsers.knows(account)
                .map(browser -> new Counter(
                        "known_browser",
                        "account_id = :of and token_hash = :browser",
                        Map.of("of", account, "browser", browser)))
                .orElseGet(() -> new Counter("account", "id = :of", Map.of("of", account)));
    }

    /** Counted before the password is looked at; false where the account is locked. */
    boolean reserve(long account) {
        return reserve(counter(account));
    }

    /** For a name that no account has, so that it locks like one that an account has. */
    boolean reserve(String unknownName) {
        var now = clock.instant();
        var hash = Tokens.hash(Alike.key(unknownName));
        db.sql("delete from unknown_sign_in where tried_at < :then")
                .param("then", Moments.db(now.minus(FORGOTTEN)))
                .update();
        db.sql("""
                        insert into unknown_sign_in (name_hash, failed_attempts, tried_at) values (:of, 0, :now)
                        on conflict do nothing
                        """).param("of", hash).param("now", Moments.db(now)).update();
        return reserve(new Counter("unknown_sign_in", "name_hash = :of", Map.of("of", hash)));
    }

    String locked() {
        return "账户已锁定，请 " + settings.lock().toMinutes() + " 分钟后再试";
    }

    String warning() {
        return "连续失败 " + settings.attempts() + " 次，账户将锁定 " + settings.lock().toMinutes() + " 分钟";
    }

    /** A right password that is not yet a sign-in: it neither counts nor wipes out the wrong codes before it. */
    void giveBack(long account) {
        var counter = counter(account);
        db.sql("""
                        update %s set locked_until = null,
                          failed_attempts = case when failed_attempts > 0 then failed_attempts - 1 else 0 end
                        where %s
                        """.formatted(counter.table(), counter.which()))
                .params(counter.parameters())
                .update();
    }

    void clear(long account) {
        var counter = counter(account);
        db.sql("update %s set failed_attempts = 0, locked_until = null where %s"
                        .formatted(counter.table(), counter.which()))
                .params(counter.parameters())
                .update();
    }

    private boolean reserve(Counter counter) {
        Instant now = clock.instant();
        return db.sql(RESERVE.formatted(counter.table(), counter.which()))
                        .params(counter.parameters())
                        .param("most", settings.attempts())
                        .param("until", Moments.db(now.plus(settings.lock())))
                        .param("now", Moments.db(now))
                        .update()
                == 1;
    }
}
