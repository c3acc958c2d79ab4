package cn.hubei.trade.account;

import cn.hubei.trade.platform.RuleViolation;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** Checks an account's password, and after it the second factor where there is one; too many failures lock it. */
@Service
class SignIns {

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

    private record Candidate(long id, String loginName, String passwordHash, int sessionEpoch) {

        SignedIn signedIn() {
            return new SignedIn(id, loginName, sessionEpoch);
        }
    }

    enum Outcome {
        SIGNED_IN,
        CODE_WANTED,
        WRONG,
        LOCKED
    }

    /** Who it was is known where the password was right. */
    record Answer(Outcome outcome, Optional<SignedIn> who) {

        private static Answer refusal(Outcome outcome) {
            return new Answer(outcome, Optional.empty());
        }

        Optional<SignedIn> signedIn() {
            return outcome == Outcome.SIGNED_IN ? who : Optional.empty();
        }
    }

    /** An unknown account takes as long as a wrong password, and locks as one. */
    Answer signIn(String loginName, String password) {
        var found = find(CANDIDATE + "login_key = alike(:of) and enabled", loginName);
        var reserved = found.isPresent() ? attempts.reserve(found.get().id()) : attempts.reserve(loginName);
        // Outside any transaction: a password takes a tenth of a second to check, and others need the connection.
        var right = passwords.matches(
                password,
                found.filter(account -> reserved).map(Candidate::passwordHash).orElse(nobody));
        if (found.isEmpty()) {
            recording.unknown(loginName);
            return Answer.refusal(reserved ? Outcome.WRONG : Outcome.LOCKED);
        }
        var who = found.get().signedIn();
        if (!reserved) {
            recording.locked(who);
            return Answer.refusal(Outcome.LOCKED);
        }
        if (!right || temporary.hasExpired(who.accountId())) {
            recording.failed(who);
            return Answer.refusal(Outcome.WRONG);
        }
        if (factors.has(who.accountId())) {
            attempts.giveBack(who.accountId());
            recording.codeWanted(who);
            return new Answer(Outcome.CODE_WANTED, Optional.of(who));
        }
        recording.succeeded(who);
        return new Answer(Outcome.SIGNED_IN, Optional.of(who));
    }

    /** The second step, with a code of the factor or one of its recovery codes. */
    Answer enterCode(long account, String code) {
        var who = known(account);
        if (!attempts.reserve(account)) {
            recording.locked(who);
            return Answer.refusal(Outcome.LOCKED);
        }
        if (!factors.accepts(account, code)) {
            recording.failed(who);
            return Answer.refusal(Outcome.WRONG);
        }
        recording.succeeded(who);
        return new Answer(Outcome.SIGNED_IN, Optional.of(who));
    }

    /**
     * Somebody signed in gives the password once more; who guesses here locks the account as at the sign-in.
     *
     * @return the account's name
     */
    String confirm(long account, String password, String field) {
        var candidate = find(CANDIDATE + "id = :of", account).orElseThrow();
        if (!attempts.reserve(account)) {
            throw new RuleViolation(field, "密码输错次数过多，" + attempts.locked());
        }
        if (!passwords.matches(password, candidate.passwordHash())) {
            recording.unconfirmed(candidate.signedIn());
            throw new RuleViolation(field, "密码不正确，请重新输入");
        }
        attempts.giveBack(account);
        return candidate.loginName();
    }

    /** What the user is told. */
    String sentence(Outcome refusal) {
        return refusal == Outcome.LOCKED
                ? "登录失败次数过多，" + attempts.locked() + "。忘记密码的，可通过「忘记密码」重新设置"
                : "登录账号或密码不正确，请重新输入。" + attempts.warning();
    }

    SignedIn known(long account) {
        return find(CANDIDATE + "id = :of", account).orElseThrow().signedIn();
    }

    private Optional<Candidate> find(String statement, Object of) {
        return db.sql(statement).param("of", of).query(Candidate.class).optional();
    }
}
