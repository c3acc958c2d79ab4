package cn.hubei.trade.account.signin;

import cn.hubei.trade.account.SignInSettings;
import cn.hubei.trade.platform.text.Alike;
import cn.hubei.trade.platform.text.Tokens;
import cn.hubei.trade.platform.time.Moments;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts what was tried with an account, by one conditional statement each: a thousand at once are still five. Each further
 * lock lasts twice as long, until somebody signs in or a day passes without a try (ADR 11).
 */
@Component
public class Attempts {

    private static final Duration QUIET = Duration.ofDays(1);

    private static final String LOCKS = "case when coalesce(locked_until, tried_at) < :quiet then 0 else locks end";
    private static final String FAILED =
            "case when locked_until is not null or tried_at < :quiet then 1 else failed_attempts + 1 end";

    private static final String RESERVE = """
            update %%s set
              failed_attempts = %1$s,
              locks = %2$s + case when %1$s >= :most then 1 else 0 end,
              locked_until = case when %1$s >= :most then cast(:now as timestamp with time zone)
                + cast(least(:longest, :first * power(2, least(16, %2$s))) as integer) * interval '1' second end,
              tried_at = :now
            where %%s and (locked_until is null or locked_until <= :now)
            """.formatted(FAILED, LOCKS);

    private static final String FREE = "update %s set failed_attempts = 0, locks = 0, locked_until = null where %s";

    private static final String LOCKED_SOMEWHERE = """
            id = :of and (locked_until > :now or exists (
              select 1 from known_browser k where k.account_id = :of and k.locked_until > :now))
            """;

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
    private record Counter(String table, String which, Map<String, Object> parameters) {

        JdbcClient.StatementSpec run(JdbcClient db, String statement) {
            return db.sql(statement.formatted(table, which)).params(parameters);
        }
    }

    private Counter counter(long account) {
        return browsers.knows(account)
                .map(browser -> new Counter(
                        "known_browser",
                        "account_id = :of and token_hash = :browser",
                        Map.of("of", account, "browser", browser)))
                .orElseGet(() -> ofStrangers(account));
    }

    private static Counter ofStrangers(long account) {
        return new Counter("account", "id = :of", Map.of("of", account));
    }

    /** Counted before the password is looked at; where the account is locked, for how long, in whole minutes. */
    Optional<Duration> reserve(long account) {
        return reserve(counter(account));
    }

    /** For a name that no account has, so that it locks like one that an account has. */
    Optional<Duration> reserve(String unknownName) {
        var now = clock.instant();
        var hash = Tokens.hash(Alike.key(unknownName));
        db.sql("delete from unknown_sign_in where tried_at < :then and coalesce(locked_until, tried_at) < :then")
                .param("then", Moments.db(now.minus(QUIET)))
                .update();
        db.sql("""
                        insert into unknown_sign_in (name_hash, failed_attempts, tried_at) values (:of, 0, :now)
                        on conflict do nothing
                        """).param("of", hash).param("now", Moments.db(now)).update();
        return reserve(new Counter("unknown_sign_in", "name_hash = :of", Map.of("of", hash)));
    }

    static String locked(Duration left) {
        return "账户已锁定，请 " + words(left.toMinutes()) + "后再试";
    }

    String warning() {
        var further = settings.longestLock().compareTo(settings.lock()) > 0 ? "，再次锁定时间加长" : "";
        return "连续失败 " + settings.attempts() + " 次，账户将锁定 "
                + words(settings.lock().toMinutes()) + further;
    }

    private static String words(long minutes) {
        if (minutes < 120) {
            return minutes + " 分钟";
        }
        var rest = minutes % 60 == 0 ? "" : minutes % 60 + " 分钟";
        return (minutes / 60 + " 小时 " + rest).strip();
    }

    /** A right password that is not yet a sign-in: it neither counts nor wipes out the wrong codes before it. */
    void giveBack(long account) {
        counter(account).run(db, """
                        update %s set
                          locks = case when locked_until is not null and locks > 0 then locks - 1 else locks end,
                          locked_until = null,
                          failed_attempts = case when failed_attempts > 0 then failed_attempts - 1 else 0 end
                        where %s
                        """).update();
    }

    /** After a sign-in: what was tried elsewhere still counts. */
    void clear(long account) {
        counter(account).run(db, FREE).update();
    }

    /** Everywhere, also in its own browsers: with another password the wrong ones before it say nothing. */
    public void clearAll(long account) {
        ofStrangers(account).run(db, FREE).update();
        db.sql(FREE.formatted("known_browser", "account_id = :of"))
                .param("of", account)
                .update();
    }

    /** False where nothing is locked, or not any more. */
    public boolean unlock(long account) {
        var unlocked = db.sql(FREE.formatted("account", LOCKED_SOMEWHERE))
                .param("of", account)
                .param("now", Moments.db(clock.instant()))
                .update();
        clearAll(account);
        return unlocked == 1;
    }

    private Optional<Duration> reserve(Counter counter) {
        var now = clock.instant();
        var reserved = counter.run(db, RESERVE)
                .param("most", settings.attempts())
                .param("first", settings.lock().toSeconds())
                .param("longest", settings.longestLock().toSeconds())
                .param("now", Moments.db(now))
                .param("quiet", Moments.db(now.minus(QUIET)))
                .update();
        return reserved == 1 ? Optional.empty() : Optional.of(left(counter));
    }

    /** Rounded up, so that who waits as long as it was told does not come too early. */
    private Duration left(Counter counter) {
        var until = counter.run(db, "select locked_until from %s where %s and locked_until is not null")
                .query(OffsetDateTime.class)
                .optional();
        var left = until.map(end -> Duration.between(clock.instant(), end)).orElse(Duration.ZERO);
        return Duration.ofMinutes(Math.max(1, left.plusSeconds(60).minusNanos(1).toMinutes()));
    }
}
