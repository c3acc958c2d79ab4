package cn.hubei.trade.account.signin;

import cn.hubei.trade.captcha.FamiliarBrowsers;
import cn.hubei.trade.platform.text.Tokens;
import cn.hubei.trade.platform.time.Moments;
import cn.hubei.trade.platform.web.Cookies;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Browsers in which an account has signed in. What is tried in them is counted apart from what is tried elsewhere, so that
 * strangers, who can lock an account for all other browsers, do not shut its owner out (ADR 11).
 */
@Component
class KnownBrowsers implements FamiliarBrowsers {

    private static final String COOKIE = "browser";
    private static final Duration LIFE = Duration.ofDays(180);

    private static final String SEEN_AGAIN =
            "update known_browser set seen_at = :now where account_id = :account and token_hash = :hash";
    private static final String SEEN_FIRST = """
            insert into known_browser (account_id, token_hash, seen_at) values (:account, :hash, :now)
            on conflict do nothing
            """;

    private final JdbcClient db;
    private final Cookies cookies;
    private final Clock clock;

    KnownBrowsers(JdbcClient db, Cookies cookies, Clock clock) {
        this.db = db;
        this.cookies = cookies;
        this.clock = clock;
    }

    /** The hash of this browser's token, where the account signed in in it before. */
    public Optional<String> knows(long account) {
        return token().map(Tokens::hash)
                .filter(hash -> known("account_id = :of and token_hash = :hash and seen_at > :then", account, hash));
    }

    @Override
    public boolean knows(String loginName) {
        return token().map(Tokens::hash)
                .filter(hash -> known(
                        "account_id = (select id from account where login_key = alike(:of)) and token_hash = :hash"
                                + " and seen_at > :then",
                        loginName,
                        hash))
                .isPresent();
    }

    /** After a whole sign-in; one browser may know several accounts. */
    void remember(long account) {
        if (RequestContextHolder.getRequestAttributes() == null) {
            return;
        }
        var token = token().orElseGet(Tokens::next);
        cookies.give(COOKIE, token, LIFE);
        var hash = Tokens.hash(token);
        forget(account);
        if (seen(SEEN_AGAIN, account, hash) == 0) {
            seen(SEEN_FIRST, account, hash);
        }
    }

    private void forget(long account) {
        db.sql("delete from known_browser where account_id = :account and seen_at <= :then")
                .param("account", account)
                .param("then", Moments.db(clock.instant().minus(LIFE)))
                .update();
    }

    private int seen(String statement, long account, String hash) {
        return db.sql(statement)
                .param("now", Moments.db(clock.instant()))
                .param("account", account)
                .param("hash", hash)
                .update();
    }

    private boolean known(String condition, Object of, String hash) {
        return db.sql("select count(*) from known_browser where " + condition)
                        .param("of", of)
                        .param("hash", hash)
                        .param("then", Moments.db(clock.instant().minus(LIFE)))
                        .query(Long.class)
                        .single()
                > 0;
    }

    private Optional<String> token() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? cookies.read(attributes.getRequest(), COOKIE)
                : Optional.empty();
    }
}
