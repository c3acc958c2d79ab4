package cn.hubei.trade.account.registration;

import cn.hubei.trade.account.Account;
import cn.hubei.trade.platform.refusal.RuleViolation;
import cn.hubei.trade.platform.text.Tokens;
import cn.hubei.trade.platform.time.Moments;
import cn.hubei.trade.platform.web.Cookies;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Drafts in the database under the hash of a cookie: a restart or another node can go on with them. */
@Component
class RegistrationDrafts {

    private static final String COOKIE = "registration";
    private static final Duration LIFE = Duration.ofHours(2);

    /** Four times what all fields of the form take together. */
    private static final int LONGEST = 16_000;

    private static final String BEGIN =
            "insert into registration_draft (token_hash, agreement_version, expires_at) values (:token, :agreed, :until)";
    private static final String KEEP_USER = """
            update registration_draft set login_name = :login, display_name = :name, password_hash = :password,
              security_question = :question, security_answer_hash = :answer where token_hash = :token
            """;

    private final JdbcClient db;
    private final Clock clock;
    private final Cookies cookies;

    RegistrationDrafts(JdbcClient db, Clock clock, Cookies cookies) {
        this.db = db;
        this.clock = clock;
        this.cookies = cookies;
    }

    void start(String agreementVersion, HttpServletRequest request) {
        forgetExpired();
        if (of(request).isEmpty()) {
            begin(agreementVersion);
        }
    }

    private void begin(String agreementVersion) {
        var token = Tokens.next();
        db.sql(BEGIN)
                .param("token", Tokens.hash(token))
                .param("agreed", agreementVersion)
                .param("until", Moments.db(clock.instant().plus(LIFE)))
                .update();
        cookies.give(COOKIE, token, LIFE);
    }

    private void forgetExpired() {
        db.sql("delete from registration_draft where expires_at < :now")
                .param("now", Moments.db(clock.instant()))
                .update();
    }

    Optional<RegistrationDraft> of(HttpServletRequest request) {
        return cookies.read(request, COOKIE).map(Tokens::hash).flatMap(this::find);
    }

    void keepUser(RegistrationDraft draft, Account.Chosen user) {
        db.sql(KEEP_USER)
                .param("login", user.loginName())
                .param("name", user.displayName())
                .param("password", user.passwordHash())
                .param("question", user.securityQuestion())
                .param("answer", user.securityAnswerHash())
                .param("token", draft.tokenHash())
                .update();
    }

    /** Nothing is checked but that it can be such a form: anybody may keep one. */
    void keepCompany(RegistrationDraft draft, String company) {
        if (company.length() > LONGEST) {
            throw new RuleViolation("", "填写的内容过长，没有暂存。请按各项的字数缩短后再继续");
        }
        db.sql("update registration_draft set company = :company where token_hash = :token")
                .param("company", company)
                .param("token", draft.tokenHash())
                .update();
    }

    /** True for the one request that ends it. */
    boolean end(RegistrationDraft draft) {
        return db.sql("delete from registration_draft where token_hash = :token")
                        .param("token", draft.tokenHash())
                        .update()
                == 1;
    }

    private Optional<RegistrationDraft> find(String tokenHash) {
        return db.sql("select * from registration_draft where token_hash = :token and expires_at > :now")
                .param("token", tokenHash)
                .param("now", Moments.db(clock.instant()))
                .query(RegistrationDraft.class)
                .optional();
    }
}
