package cn.hubei.trade.account.signin;

import cn.hubei.trade.account.SignedIn;
import cn.hubei.trade.account.password.TemporaryPasswords;
import cn.hubei.trade.account.secondfactor.SecondFactors;
import cn.hubei.trade.platform.refusal.RuleViolation;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** Checks an account's password, and after it the second factor where there is one; too many failures lock it. */
@Service
public class SignIns {

    private static final String CANDIDATE = "select id, login_name, password_hash, session_epoch from account where ";

    private final JdbcClient db;
    private final PasswordEncoder passwords;
    private final Attempts attempts;
    private final SecondFactors factors;
    private final RecordingSignIn recording;
    private final TemporaryPasswords temporary;
    private final String nobody;

    SignIns(
            JdbcClient db,
            PasswordEncoder passwords,
            Attempts attempts,
            SecondFactors factors,
            RecordingSignIn recording,
            TemporaryPasswords temporary) {
        this.db = db;
        this.passwords = passwords;
        this.attempts = attempts;
        this.factors = factors;
        this.recording = recording;
        this.temporary = temporary;
        this.nobody = passwords.encode("nobody has this password");
    }

    private record Candidate(
            long id, String loginName, @Nullable String passwordHash, int sessionEpoch) {

        public SignedIn signedIn() {
            return new SignedIn(id, loginName, sessionEpoch);
        }
    }

    public enum SignInOutcome {
        SIGNED_IN,
        CODE_WANTED,
        WRONG,
        LOCKED
    }

    /** Who it was is known where the password was right; how long a lock still lasts, where there is one. */
    public record Answer(SignInOutcome outcome, Optional<SignedIn> who, Duration left) {

        static Answer wrong() {
            return new Answer(SignInOutcome.WRONG, Optional.empty(), Duration.ZERO);
        }

        static Answer locked(Duration left) {
            return new Answer(SignInOutcome.LOCKED, Optional.empty(), left);
        }

        static Answer of(SignInOutcome outcome, SignedIn who) {
            return new Answer(outcome, Optional.of(who), Duration.ZERO);
        }

        public Optional<SignedIn> signedIn() {
            return outcome == SignInOutcome.SIGNED_IN ? who : Optional.empty();
        }
    }

    /** An unknown account takes as long as a wrong password, and locks as one. */
    public Answer signIn(String loginName, String password) {
        var found = find(CANDIDATE + "login_key = alike(:of) and enabled", loginName);
        var wait = found.map(account -> attempts.reserve(account.id())).orElseGet(() -> attempts.reserve(loginName));
        // Outside any transaction: a password takes a tenth of a second to check, and others need the connection.
        var right = isRight(password, found.filter(account -> wait.isEmpty()));
        if (found.isEmpty()) {
            recording.unknown(loginName);
            return wait.map(Answer::locked).orElseGet(Answer::wrong);
        }
        var who = found.get().signedIn();
        return wait.map(left -> locked(who, left)).orElseGet(() -> right ? knowsPassword(who) : failed(who));
    }

    private boolean isRight(String password, Optional<Candidate> whose) {
        return passwords.matches(password, whose.flatMap(SignIns::hash).orElse(nobody));
    }

    /** Who signs on from outside may have none. */
    private static Optional<String> hash(Candidate candidate) {
        return Optional.ofNullable(candidate.passwordHash());
    }

    private Answer knowsPassword(SignedIn who) {
        if (temporary.hasExpired(who.accountId())) {
            return failed(who);
        }
        return factors.has(who.accountId()) ? codeWanted(who) : succeeded(who);
    }

    /** The second step, with a code of the factor or one of its recovery codes. */
    public Answer enterCode(long account, String code) {
        var who = known(account);
        return attempts.reserve(account)
                .map(left -> locked(who, left))
                .orElseGet(() -> factors.accepts(account, code) ? succeeded(who) : failed(who));
    }

    private Answer locked(SignedIn who, Duration left) {
        recording.locked(who);
        return Answer.locked(left);
    }

    private Answer failed(SignedIn who) {
        recording.failed(who);
        return Answer.wrong();
    }

    private Answer codeWanted(SignedIn who) {
        attempts.giveBack(who.accountId());
        recording.codeWanted(who);
        return Answer.of(SignInOutcome.CODE_WANTED, who);
    }

    private Answer succeeded(SignedIn who) {
        recording.succeeded(who);
        return Answer.of(SignInOutcome.SIGNED_IN, who);
    }

    /**
     * Somebody signed in gives the password once more; who guesses here locks the account as at the sign-in.
     *
     * @return the account's name
     */
    public String confirm(long account, String password, String field) {
        var candidate = find(CANDIDATE + "id = :of", account).orElseThrow();
        var hash = hash(candidate).orElseThrow(() -> new RuleViolation(field, "您的账户还没有密码，请先在「我的账户 › 登录方式」设置密码"));
        attempts.reserve(account).ifPresent(left -> {
            throw new RuleViolation(field, "密码输错次数过多，" + Attempts.locked(left));
        });
        if (!passwords.matches(password, hash)) {
            recording.unconfirmed(candidate.signedIn());
            throw new RuleViolation(field, "密码不正确，请重新输入");
        }
        attempts.giveBack(account);
        return candidate.loginName();
    }

    /** What the user is told. */
    public String sentence(Answer refusal) {
        return refusal.outcome() == SignInOutcome.LOCKED
                ? "登录失败次数过多，" + Attempts.locked(refusal.left()) + "。忘记密码的，可通过「忘记密码」重新设置"
                : "登录账号或密码不正确，请重新输入。" + attempts.warning();
    }

    public SignedIn known(long account) {
        return find(CANDIDATE + "id = :of", account).orElseThrow().signedIn();
    }

    public boolean hasPassword(long account) {
        return find(CANDIDATE + "id = :of", account).flatMap(SignIns::hash).isPresent();
    }

    boolean isEnabled(long account) {
        return find(CANDIDATE + "id = :of and enabled", account).isPresent();
    }

    private Optional<Candidate> find(String statement, Object of) {
        return db.sql(statement).param("of", of).query(Candidate.class).optional();
    }
}
