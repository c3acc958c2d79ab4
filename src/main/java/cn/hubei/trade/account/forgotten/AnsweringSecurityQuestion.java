package cn.hubei.trade.account.forgotten;

import cn.hubei.trade.account.ResetCodeIssued.Way;
import cn.hubei.trade.platform.text.Telephone;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** 「忘记密码」, first step: the security question. Whether an account exists can be told neither by the answer nor by its time. */
@Service
public class AnsweringSecurityQuestion {

    private final JdbcClient db;
    private final PasswordEncoder passwords;
    private final ResetCodes codes;
    private final IssuingResetCode issuing;
    private final String nobody;
    private final CodeWays ways;

    public AnsweringSecurityQuestion(
            JdbcClient db, PasswordEncoder passwords, ResetCodes codes, IssuingResetCode issuing, CodeWays ways) {
        this.db = db;
        this.passwords = passwords;
        this.codes = codes;
        this.issuing = issuing;
        this.nobody = passwords.encode("nobody has this answer");
        this.ways = ways;
    }

    private record Asked(
            long id,
            @Nullable String securityQuestion,
            @Nullable String securityAnswerHash,
            @Nullable String email,
            @Nullable String mobile) {

        @Nullable
        String target(Way way) {
            return switch (way) {
                case MAIL -> email;
                case SMS -> mobile != null && Telephone.isMainlandMobile(mobile) ? mobile : null;
            };
        }
    }

    /** How long a code is good. */
    long minutes() {
        return codes.minutes();
    }

    /** The account whose question was answered. Both the answer and a code cost their time, whatever comes of it. */
    public Optional<Long> answer(String loginName, String question, String answer, @Nullable String way) {
        var asked = find(loginName);
        var right =
                passwords.matches(answer, asked.map(Asked::securityAnswerHash).orElse(nobody));
        var fresh = codes.make();
        var account = asked.filter(
                found -> right && found.securityAnswerHash() != null && question.equals(found.securityQuestion()));
        account.ifPresent(found -> send(found, fresh, way));
        return account.map(Asked::id);
    }

    /** By the way that was chosen where the account has it, else by the other. */
    private void send(Asked account, ResetCodes.Fresh fresh, @Nullable String chosen) {
        ways.beginningWith(chosen)
                .filter(way -> account.target(way) != null)
                .findFirst()
                .ifPresent(way -> issuing.send(account.id(), way, Objects.requireNonNull(account.target(way)), fresh));
    }

    private Optional<Asked> find(String loginName) {
        return db.sql("""
                        select a.id, a.security_question, a.security_answer_hash,
                               coalesce(a.email, case when a.position = 'MAIN' then o.email end) email, a.mobile
                        from account a left join organization_fact o on o.id = a.organization_id
                        where a.login_key = alike(:name) and a.enabled
                        """).param("name", loginName).query(Asked.class).optional();
    }
}
