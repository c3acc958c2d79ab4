package cn.hubei.trade.account.forgotten;

import cn.hubei.trade.account.SignInSettings;
import cn.hubei.trade.platform.time.Moments;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** One-time codes, kept like passwords: one an account, good for minutes, for five tries and for one reset. */
@Component
public class ResetCodes {

    private static final int TRIES = 5;
    private static final String GIVE =
            "insert into reset_code (account_id, code_hash, issued_by, expires_at) values (:id, :hash, :by, :until)";
    private static final String TRY =
            "update reset_code set tries = tries + 1 where account_id = :id and tries < :most and expires_at > :now";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient db;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private final SignInSettings settings;
    private final String nobody;

    public ResetCodes(JdbcClient db, PasswordEncoder passwords, Clock clock, SignInSettings settings) {
        this.db = db;
        this.passwords = passwords;
        this.clock = clock;
        this.settings = settings;
        this.nobody = passwords.encode("no code");
    }

    /** A code that is made and not yet anybody's. */
    public record Fresh(String code, String hash, Instant expiresAt) {}

    long minutes() {
        return settings.reset().codeLife().toMinutes();
    }

    /** Takes as long as a password's check. */
    public Fresh make() {
        return of("%08d".formatted(RANDOM.nextInt(100_000_000)));
    }

    public Fresh of(String code) {
        return new Fresh(code, passwords.encode(code), until());
    }

    /** Until when one that is made now is good. */
    public Instant until() {
        return clock.instant().plus(settings.reset().codeLife());
    }

    /** In the place of an earlier one. */
    void give(long account, Fresh fresh, @Nullable Long by) {
        db.sql("delete from reset_code where account_id = :id")
                .param("id", account)
                .update();
        db.sql(GIVE)
                .param("id", account)
                .param("hash", fresh.hash())
                .param("by", by)
                .param("until", Moments.db(fresh.expiresAt()))
                .update();
    }

    /** The hash of the code that was right; as slow for nobody as for an account, and a try is counted before the look. */
    Optional<String> match(@Nullable Long account, String code) {
        var hash = account == null ? Optional.<String>empty() : tried(account);
        var right = passwords.matches(code.replaceAll("\\s", ""), hash.orElse(nobody));
        return right ? hash : Optional.empty();
    }

    /** True for the one reset that uses it up. */
    boolean use(long account, String hash) {
        return db.sql("delete from reset_code where account_id = :id and code_hash = :hash")
                        .param("id", account)
                        .param("hash", hash)
                        .update()
                == 1;
    }

    private Optional<String> tried(long account) {
        return isTryLeft(account)
                ? db.sql("select code_hash from reset_code where account_id = :id")
                        .param("id", account)
                        .query(String.class)
                        .optional()
                : Optional.empty();
    }

    private boolean isTryLeft(long account) {
        return db.sql(TRY)
                        .param("id", account)
                        .param("most", TRIES)
                        .param("now", Moments.db(clock.instant()))
                        .update()
                == 1;
    }
}
