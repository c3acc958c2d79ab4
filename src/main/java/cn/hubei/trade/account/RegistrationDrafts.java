package cn.hubei.trade.account;

import cn.hubei.trade.platform.Moments;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Drafts in the database under the hash of a cookie: a restart or another node can go on with them. */
@Component
class RegistrationDrafts {

    private static final String COOKIE = "registration";
    private static final Duration LIFE = Duration.ofHours(2);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient db;
    private final Clock clock;

    RegistrationDrafts(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void start(String agreementVersion, HttpServletRequest request, HttpServletResponse response) {
        db.sql("delete from registration_draft where expires_at < :now")
                .param("now", Moments.db(clock.instant()))
                .update();
        if (of(request).isPresent()) {
            return;
        }
        var token = new byte[24];
        RANDOM.nextBytes(token);
        var text = Base64.getUrlEncoder().withoutPadding().encodeToString(token);
        db.sql(
                        "insert into registration_draft (token_hash, agreement_version, expires_at) values (:token, :agreed, :until)")
                .param("token", hash(text))
                .param("agreed", agreementVersion)
                .param("until", Moments.db(clock.instant().plus(LIFE)))
                .update();
        giveCookie(response, text, LIFE);
    }

    Optional<RegistrationDraft> of(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null ? Optional.empty() : find(hash(cookie.getValue()));
    }

    void keepUser(RegistrationDraft draft, Account.Chosen user) {
        db.sql("""
                        update registration_draft set login_name = :login, display_name = :name, password_hash = :password,
                          security_question = :question, security_answer_hash = :answer where token_hash = :token
                        """)
                .param("login", user.loginName())
                .param("name", user.displayName())
                .param("password", user.passwordHash())
                .param("question", user.securityQuestion())
                .param("answer", user.securityAnswerHash())
                .param("token", draft.tokenHash())
                .update();
    }

    void keepCompany(RegistrationDraft draft, String company) {
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

    private static void giveCookie(HttpServletResponse response, String value, Duration age) {
        var cookie = ResponseCookie.from(COOKIE, value)
                .path("/register")
                .httpOnly(true)
                .sameSite("Lax")
                .maxAge(age);
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }

    private static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
