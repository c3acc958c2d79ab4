package cn.hubei.trade.account.forgotten;

import cn.hubei.trade.account.SignInSettings;
import cn.hubei.trade.platform.limit.Limits;
import cn.hubei.trade.platform.limit.Throttle;
import cn.hubei.trade.platform.limit.Throttle.Rate;
import cn.hubei.trade.platform.refusal.RuleViolation;
import cn.hubei.trade.platform.refusal.TooMany;
import cn.hubei.trade.platform.text.Alike;
import cn.hubei.trade.platform.text.Tokens;
import cn.hubei.trade.platform.time.Moments;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How often the question of a name may be answered: a few times a day from one address, so that a stranger elsewhere uses up
 * nobody's tries; and from all addresses together so often that guessing leads nowhere, but for those where the account was
 * signed in. Right and wrong answers count alike, or else the next try would tell which it was.
 */
@Component
public class ResetTries {

    /** From so many addresses somebody may try before all others wait. */
    private static final int ADDRESSES = 10;

    private static final Duration REMEMBERED = Duration.ofDays(90);
    private static final String ELSE = "，或换到平时登录所用的网络，或联系所属商务主管部门、平台运营方";

    private static final String BEGIN =
            "insert into reset_try (name_hash, tried_on, tries) values (:hash, :today, 0) on conflict do nothing";
    private static final String TRY =
            "update reset_try set tries = tries + 1 where name_hash = :hash and tried_on = :today and tries < :most";
    private static final String HOMES = """
            select distinct s.address from sign_in s join account a on a.id = s.account_id
            where a.login_key = :name and s.succeeded and s.address is not null and s.at > :since
            """;

    private final JdbcClient db;
    private final Clock clock;
    private final Throttle throttle;
    private final SignInSettings settings;

    ResetTries(JdbcClient db, Clock clock, Throttle throttle, SignInSettings settings) {
        this.db = db;
        this.clock = clock;
        this.throttle = throttle;
        this.settings = settings;
    }

    public int aDay() {
        return settings.reset().triesADay();
    }

    /** Counts a try, whether an account has the name or not; the sentences are the same, too. */
    public void demand(String loginName, String address) {
        var name = Alike.key(loginName);
        if (!isLeft(Tokens.hash(name + " " + Limits.subject(address)))) {
            throw new RuleViolation("", "在您所在的网络，该账号今天的找回次数已用完，请明天再试" + ELSE);
        }
        if (!isHome(name, address)) {
            throttle.use("reset-name", Tokens.hash(name), new Rate(aDay() * ADDRESSES, Duration.ofDays(1)))
                    .ifPresent(wait -> {
                        throw new RuleViolation("", "该账号近来的找回次数过多，请 " + TooMany.words(wait) + "后再试" + ELSE);
                    });
        }
    }

    private boolean isLeft(String hash) {
        var today = LocalDate.ofInstant(clock.instant(), Moments.ZONE);
        db.sql("delete from reset_try where tried_on < :today")
                .param("today", today)
                .update();
        ofToday(BEGIN, hash, today).update();
        return ofToday(TRY, hash, today).param("most", aDay()).update() == 1;
    }

    private JdbcClient.StatementSpec ofToday(String statement, String hash, LocalDate today) {
        return db.sql(statement).param("hash", hash).param("today", today);
    }

    /** Whether the account was signed in there. */
    private boolean isHome(String name, String address) {
        var here = Limits.subject(address);
        var homes = db.sql(HOMES)
                .param("name", name)
                .param("since", Moments.db(clock.instant().minus(REMEMBERED)))
                .query(String.class)
                .list();
        return homes.stream().anyMatch(known -> Limits.subject(known).equals(here));
    }
}
