package cn.hubei.trade.account;

import cn.hubei.trade.platform.Moments;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Checks an account's password; five failures lock it for twenty minutes. */
@Service
class SignIns {

    static final int ATTEMPTS = 5;
    static final Duration LOCK = Duration.ofMinutes(20);

    private final JdbcClient db;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transactions;
    private final String nobody;

    SignIns(
            JdbcClient db,
            PasswordEncoder passwords,
            Clock clock,
            ApplicationEventPublisher events,
            TransactionOperations transactions) {
        this.db = db;
        this.passwords = passwords;
        this.clock = clock;
        this.events = events;
        this.transactions = transactions;
        this.nobody = passwords.encode("nobody has this password");
    }

    private record Candidate(long id, String loginName, String passwordHash) {}

    enum Outcome {
        WRONG,
        LOCKED
    }

    /** Either who has signed in or why not; an unknown account takes as long as a wrong password. */
    record Answer(Optional<SignedIn> signedIn, Outcome refusal) {}

    Answer signIn(String loginName, String password) {
        var found = db.sql("select id, login_name, password_hash from account where login_name = :name and enabled")
                .param("name", loginName)
                .query(Candidate.class)
                .optional();
        if (found.isEmpty()) {
            passwords.matches(password, nobody);
            return new Answer(Optional.empty(), Outcome.WRONG);
        }
        var account = found.get();
        if (!reserveAttempt(account.id())) {
            // As long as a check, so that the lock cannot be told by the clock.
            passwords.matches(password, nobody);
            return new Answer(Optional.empty(), Outcome.LOCKED);
        }
        // Outside any transaction: a password takes a tenth of a second to check, and others need the connection.
        if (!passwords.matches(password, account.passwordHash())) {
            transactions.executeWithoutResult(
                    status -> events.publishEvent(SignInEvent.failed(account.id(), account.loginName())));
            return new Answer(Optional.empty(), Outcome.WRONG);
        }
        transactions.executeWithoutResult(status -> welcome(account));
        return new Answer(Optional.of(new SignedIn(account.id(), account.loginName())), Outcome.WRONG);
    }

    private void welcome(Candidate account) {
        db.sql("update account set failed_attempts = 0, locked_until = null where id = :id")
                .param("id", account.id())
                .update();
        events.publishEvent(SignInEvent.succeeded(account.id(), account.loginName()));
    }

    /** Counted before the password is looked at, so that a thousand tries at once are still five. */
    private boolean reserveAttempt(long account) {
        var now = clock.instant();
        return db.sql("""
                                update account set
                                  failed_attempts = case when locked_until is not null then 1 else failed_attempts + 1 end,
                                  locked_until = case when locked_until is null and failed_attempts + 1 = :most
                                                      then cast(:until as timestamp with time zone) end
                                where id = :id and (locked_until is null or locked_until <= :now)
                                """)
                        .param("most", ATTEMPTS)
                        .param("until", Moments.db(now.plus(LOCK)))
                        .param("id", account)
                        .param("now", Moments.db(now))
                        .update()
                == 1;
    }
}
