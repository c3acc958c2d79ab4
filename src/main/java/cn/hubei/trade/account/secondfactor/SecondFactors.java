package cn.hubei.trade.account.secondfactor;

import cn.hubei.trade.platform.refusal.RuleViolation;
import cn.hubei.trade.platform.time.Moments;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An account's secret for the codes of its app; each code is good once, and so is each of its recovery codes. */
@Service
public class SecondFactors {

    private static final String CONFIRMED = "confirmed_at is not null";
    private static final String BEGUN = "confirmed_at is null";
    private static final String BEGIN =
            "insert into second_factor (account_id, secret) values (:id, :secret) on conflict do nothing";
    private static final String BEGIN_AGAIN =
            "update second_factor set secret = :secret where account_id = :id and " + BEGUN;
    private static final String CONFIRM = """
            update second_factor set confirmed_at = :now, last_step = :step
            where account_id = :id and secret = :secret and %s
            """.formatted(BEGUN);

    private final JdbcClient db;
    private final Clock clock;
    private final RecoveryCodes recovery;
    private final SecondFactorSecrets secrets;
    private final ApplicationEventPublisher events;

    SecondFactors(
            JdbcClient db,
            Clock clock,
            RecoveryCodes recovery,
            SecondFactorSecrets secrets,
            ApplicationEventPublisher events) {
        this.secrets = secrets;
        this.db = db;
        this.clock = clock;
        this.recovery = recovery;
        this.events = events;
    }

    /** One that its owner has confirmed. */
    public boolean has(long account) {
        return kept(account, CONFIRMED).isPresent();
    }

    /** The same since then. */
    public boolean isBoundSince(long account, Instant then) {
        return db.sql("select count(*) from second_factor where account_id = :id and confirmed_at <= :then")
                        .param("id", account)
                        .param("then", Moments.db(then))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The secret of one that is begun and not confirmed. */
    Optional<String> begun(long account) {
        return kept(account, BEGUN).map(kept -> secrets.open(kept, account));
    }

    /** A fresh secret, unless there is a confirmed one. */
    void begin(long account) {
        var secret = secrets.seal(Totp.secret(), account);
        if (keep(BEGIN_AGAIN, account, secret) == 0) {
            keep(BEGIN, account, secret);
        }
    }

    private int keep(String statement, long account, String secret) {
        return db.sql(statement).param("id", account).param("secret", secret).update();
    }

    /** @return the recovery codes, which are shown this once */
    @Transactional
    List<String> confirm(long account, String loginName, String code) {
        var kept = kept(account, BEGUN).orElseThrow(() -> new RuleViolation("code", "请重新开始绑定"));
        db.sql(CONFIRM)
                .param("now", Moments.db(clock.instant()))
                .param("step", step(secrets.open(kept, account), code))
                .param("id", account)
                .param("secret", kept)
                .update();
        events.publishEvent(new SecondFactorEvent.Enrolled(account, loginName));
        return recovery.give(account);
    }

    private long step(String secret, String code) {
        return Totp.match(secret, digits(code), clock.instant())
                .orElseThrow(() -> new RuleViolation("code", "动态验证码不正确。请核对手机的时间，输入应用当前显示的 6 位数字"));
    }

    /** By its owner, or by an operator for somebody who has lost the telephone. */
    @Transactional
    public void remove(long account, String loginName) {
        db.sql("delete from second_factor where account_id = :id")
                .param("id", account)
                .update();
        events.publishEvent(new SecondFactorEvent.Removed(account, loginName));
    }

    /** True once for each code: only who moves the last step on, or deletes the recovery code, has used it. */
    public boolean accepts(long account, String code) {
        return acceptsFromApp(account, digits(code)) || recovery.accepts(account, code);
    }

    private boolean acceptsFromApp(long account, String code) {
        var step = kept(account, CONFIRMED)
                .map(kept -> Totp.match(secrets.open(kept, account), code, clock.instant()))
                .orElseGet(OptionalLong::empty);
        return step.isPresent() && movesOn(account, step.getAsLong());
    }

    private boolean movesOn(long account, long step) {
        return db.sql("update second_factor set last_step = :step where account_id = :id and last_step < :step")
                        .param("step", step)
                        .param("id", account)
                        .update()
                == 1;
    }

    private Optional<String> kept(long account, String state) {
        return db.sql("select secret from second_factor where account_id = :id and " + state)
                .param("id", account)
                .query(String.class)
                .optional();
    }

    private static String digits(String code) {
        return code.replaceAll("\\s", "");
    }
}
