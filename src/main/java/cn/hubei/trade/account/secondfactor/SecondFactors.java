package cn.hubei.trade.account.secondfactor;

import cn.hubei.trade.platform.refusal.RuleViolation;
import cn.hubei.trade.platform.text.Tokens;
import cn.hubei.trade.platform.time.Moments;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An account's secret for the codes of its app, and its recovery codes; each code is good once. */
@Service
public class SecondFactors {

    private static final int RECOVERY_CODES = 10;
    /** No look-alikes; sixteen of them are 80 bits, which a quick hash keeps well enough. */
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient db;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SecondFactors(JdbcClient db, Clock clock, ApplicationEventPublisher events) {
        this.db = db;
        this.clock = clock;
        this.events = events;
    }

    /** One that its owner has confirmed. */
    public boolean has(long account) {
        return secret(account, "confirmed_at is not null").isPresent();
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
        return secret(account, "confirmed_at is null");
    }

    /** A fresh secret, unless there is a confirmed one. */
    void begin(long account) {
        var secret = Totp.secret();
        var changed = db.sql(
                        "update second_factor set secret = :secret where account_id = :id and confirmed_at is null")
                .param("secret", secret)
                .param("id", account)
                .update();
        if (changed == 0) {
            db.sql("insert into second_factor (account_id, secret) values (:id, :secret) on conflict do nothing")
                    .param("id", account)
                    .param("secret", secret)
                    .update();
        }
    }

    /** @return the recovery codes, which are shown this once */
    @Transactional
    List<String> confirm(long account, String loginName, String code) {
        var secret = begun(account).orElseThrow(() -> new RuleViolation("code", "请重新开始绑定"));
        var step = Totp.match(secret, digits(code), clock.instant());
        if (step.isEmpty()) {
            throw new RuleViolation("code", "动态验证码不正确。请核对手机的时间，输入应用当前显示的 6 位数字");
        }
        db.sql("""
                        update second_factor set confirmed_at = :now, last_step = :step
                        where account_id = :id and secret = :secret and confirmed_at is null
                        """)
                .param("now", Moments.db(clock.instant()))
                .param("step", step.getAsLong())
                .param("id", account)
                .param("secret", secret)
                .update();
        events.publishEvent(new SecondFactorEvent.Enrolled(account, loginName));
        return giveRecoveryCodes(account);
    }

    /** By its owner, or by an operator for somebody who has lost the telephone. */
    @Transactional
    public void remove(long account, String loginName) {
        db.sql("delete from second_factor where account_id = :id")
                .param("id", account)
                .update();
        events.publishEvent(new SecondFactorEvent.Removed(account, loginName));
    }

    int recoveryCodesLeft(long account) {
        return db.sql("select count(*) from recovery_code where account_id = :id")
                .param("id", account)
                .query(Integer.class)
                .single();
    }

    /** True once for each code: only who moves the last step on, or deletes the recovery code, has used it. */
    public boolean accepts(long account, String code) {
        return acceptsFromApp(account, digits(code)) || acceptsRecovery(account, code);
    }

    private boolean acceptsFromApp(long account, String code) {
        var step = secret(account, "confirmed_at is not null").map(secret -> Totp.match(secret, code, clock.instant()));
        return step.isPresent()
                && step.get().isPresent()
                && db.sql("update second_factor set last_step = :step where account_id = :id and last_step < :step")
                                .param("step", step.get().getAsLong())
                                .param("id", account)
                                .update()
                        == 1;
    }

    private boolean acceptsRecovery(long account, String code) {
        return db.sql("delete from recovery_code where account_id = :id and hash = :hash")
                        .param("id", account)
                        .param("hash", hash(code))
                        .update()
                == 1;
    }

    private List<String> giveRecoveryCodes(long account) {
        db.sql("delete from recovery_code where account_id = :id")
                .param("id", account)
                .update();
        var codes = Stream.generate(SecondFactors::recoveryCode)
                .limit(RECOVERY_CODES)
                .toList();
        codes.forEach(code -> db.sql("insert into recovery_code (account_id, hash) values (:id, :hash)")
                .param("id", account)
                .param("hash", hash(code))
                .update());
        return codes;
    }

    private Optional<String> secret(long account, String state) {
        return db.sql("select secret from second_factor where account_id = :id and " + state)
                .param("id", account)
                .query(String.class)
                .optional();
    }

    private static String recoveryCode() {
        return RANDOM.ints(16, 0, ALPHABET.length())
                .mapToObj(ALPHABET::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining())
                .replaceAll("(.{4})(?=.)", "$1-");
    }

    private static String hash(String code) {
        return Tokens.hash(code.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", ""));
    }

    private static String digits(String code) {
        return code.replaceAll("\\s", "");
    }
}
