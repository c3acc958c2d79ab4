package cn.hubei.trade.account;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.Client;
import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.Scene;
import cn.hubei.trade.account.forgotten.AnsweringSecurityQuestion;
import cn.hubei.trade.account.forgotten.CodeWays;
import cn.hubei.trade.account.forgotten.IssuingResetCode;
import cn.hubei.trade.account.forgotten.ResetCodes;
import cn.hubei.trade.platform.time.Moments;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** 「忘记密码」 (product: 3). */
@DatabaseTest
class ForgottenTest {

    private static final Pattern CODE = Pattern.compile("<code>(\\d{4}) (\\d{4})</code>");
    private static final String ANSWER = Scene.PASSWORD;
    private static final String NEW = "Huanke#2026-9";

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Autowired
    private JdbcClient db;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private IssuingResetCode issuing;

    @Autowired
    private SignInSettings settings;

    @Autowired
    private Clock clock;

    private Scene.Actor provider;
    private Client visitor;

    @BeforeEach
    void somebodyWhoHasForgotten() {
        provider = scene.provider();
        visitor = Client.visitor(port);
    }

    @Test
    void theAnswerAndACodeByWordOfMouthLeadToANewPasswordThatEndsAllSessions() {
        var elsewhere = Client.signedIn(port, provider.login());
        assertThat(answer(visitor, provider.login(), ANSWER).location()).isEqualTo("/forgotten/code");
        assertThat(reset(visitor, code(), NEW).location()).isEqualTo("/login");

        assertThat(elsewhere.get("/console/trainings").location()).endsWith("/login?ended=1");
        var client = Client.visitor(port);
        assertThat(client.signIn(provider.login(), Scene.PASSWORD).status()).isEqualTo(422);
        assertThat(client.signIn(provider.login(), NEW).location()).isEqualTo("/");
        assertThat(client.get("/console/trainings").status()).isEqualTo(200);
        assertThat(recorded()).contains("password.code-given", "password.reset");
    }

    @Test
    void aNewPasswordOpensTheAccountEverywhereThatItWasLocked() {
        var desk = Client.signedIn(port, provider.login());
        for (int i = 0; i < 5; i++) {
            desk.signIn(provider.login(), "wrong");
            Client.visitor(port).signIn(provider.login(), "wrong");
        }
        assertThat(desk.signIn(provider.login(), Scene.PASSWORD).body()).contains("账户已锁定");
        answer(visitor, provider.login(), ANSWER);
        reset(visitor, code(), NEW);
        assertThat(desk.signIn(provider.login(), NEW).location()).isEqualTo("/");
        assertThat(Client.visitor(port).signIn(provider.login(), NEW).location())
                .isEqualTo("/");
    }

    @Test
    void aCodeIsGoodOnceAndOnlyForTheOneWhoAnswered() {
        answer(visitor, provider.login(), ANSWER);
        var code = code();
        var guesser = Client.visitor(port);
        answer(guesser, provider.login(), "wrong");
        assertThat(reset(guesser, code, NEW).body()).contains("一次性验证码不正确或已过期");
        assertThat(reset(visitor, code, NEW).location()).isEqualTo("/login");

        answer(visitor, provider.login(), ANSWER);
        assertThat(reset(visitor, code, "Huanke#2026-8").body()).contains("一次性验证码不正确或已过期");
    }

    @Test
    void afterTenMinutesOrFiveWrongTriesACodeIsGone() {
        answer(visitor, provider.login(), ANSWER);
        var old = code();
        assertThat(expiry())
                .isBetween(Instant.now().plusSeconds(570), Instant.now().plusSeconds(600));
        db.sql("update reset_code set expires_at = :past where account_id = :id")
                .param("past", Moments.db(Instant.now().minusSeconds(1)))
                .param("id", provider.account())
                .update();
        assertThat(reset(visitor, old, NEW).status()).isEqualTo(422);

        var tried = code();
        for (int i = 0; i < 5; i++) {
            reset(visitor, "0", NEW);
        }
        assertThat(reset(visitor, tried, NEW).body()).contains("一次性验证码不正确或已过期");
    }

    @Test
    void aNewCodeVoidsTheOneBefore() {
        answer(visitor, provider.login(), ANSWER);
        var first = code();
        var second = code();
        assertThat(reset(visitor, first, NEW).status()).isEqualTo(422);
        assertThat(reset(visitor, second, NEW).location()).isEqualTo("/login");
    }

    @Test
    void everyPageIsTheSameByteForByteWhetherTheAccountExistsOrNot() {
        var stranger = Client.visitor(port);
        var name = "nobody" + provider.login();
        assertThat(bare(answer(visitor, provider.login(), "wrong"), provider.login()))
                .isEqualTo(bare(answer(stranger, name, "wrong"), name));
        assertThat(bare(visitor.get("/forgotten/code"), provider.login()))
                .isEqualTo(bare(stranger.get("/forgotten/code"), name));
        assertThat(bare(reset(visitor, "12345678", NEW), provider.login()))
                .isEqualTo(bare(reset(stranger, "12345678", NEW), name))
                .contains("一次性验证码不正确或已过期");
        // Who has answered rightly learns nothing more until the code is right, too.
        var owner = Client.visitor(port);
        assertThat(bare(answer(owner, provider.login(), ANSWER), provider.login()))
                .isEqualTo(bare(answer(stranger, name, "wrong"), name));
        assertThat(bare(owner.get("/forgotten/code"), provider.login()))
                .isEqualTo(bare(stranger.get("/forgotten/code"), name));
    }

    @Test
    void threeTriesADayForAnyName() {
        for (var name : new String[] {provider.login(), "nobody" + provider.login()}) {
            for (int i = 0; i < 3; i++) {
                assertThat(answer(visitor, name, "wrong").location()).isEqualTo("/forgotten/code");
            }
            assertThat(answer(visitor, name, ANSWER).body()).contains("今天的找回次数已用完");
        }
    }

    @Test
    void anAnswerCostsOneCheckAndOneCodeWhateverComesOfIt() {
        var counted = new Counted(encoder);
        var answering = new AnsweringSecurityQuestion(
                db, counted, new ResetCodes(db, counted, clock, settings), issuing, new CodeWays("", ""));
        counted.forget();
        answering.answer("nobody" + provider.login(), "school", ANSWER, null);
        assertThat(counted.calls()).isEqualTo("1 checked, 1 made");
        answering.answer(provider.login(), "school", "wrong", null);
        assertThat(counted.calls()).isEqualTo("1 checked, 1 made");
        assertThat(answering.answer(provider.login(), "school", ANSWER, null)).hasValue(provider.account());
        assertThat(counted.calls()).isEqualTo("1 checked, 1 made");
        assertThat(answering.answer(provider.login(), "teacher", ANSWER, null)).isEmpty();
    }

    @Test
    void codesAndAnswersAreKeptLikePasswords() {
        var code = code();
        assertThat(db.sql("select code_hash from reset_code where account_id = :id")
                        .param("id", provider.account())
                        .query(String.class)
                        .single())
                .hasSizeGreaterThan(60)
                .doesNotContain(code);
        assertThat(new ResetCodeIssued(1, ResetCodeIssued.Way.SMS, "a@example.cn", "12345678", Instant.now())
                        .toString())
                .doesNotContain("12345678");
    }

    @Test
    void aNewPasswordKeepsToTheRulesAndToTheLastFive() {
        answer(visitor, provider.login(), ANSWER);
        var code = code();
        assertThat(reset(visitor, code, "Password1!").body()).contains("不能是常见密码");
        assertThat(reset(visitor, code, Scene.PASSWORD).body()).contains("最近 5 次使用过的密码");
        assertThat(reset(visitor, code, NEW).location()).isEqualTo("/login");
    }

    @Test
    void anOfficerHelpsItsOwnOrganizationsOnly() {
        var path = "/console/reset-codes/" + provider.account();
        var elsewhere = Client.signedIn(port, scene.officer("420500").login());
        assertThat(elsewhere.post(path).status()).isEqualTo(404);
        assertThat(elsewhere
                        .get("/console/reset-codes?account=" + provider.login())
                        .body())
                .contains("没有符合条件的账户");
        var here = Client.signedIn(port, scene.officer("420100").login());
        assertThat(here.get("/console/reset-codes?account=" + provider.login()).body())
                .contains(provider.company());
        assertThat(here.post(path).status()).isEqualTo(200);
        assertThat(Client.signedIn(port, scene.provider().login()).post(path).status())
                .isEqualTo(403);
    }

    @Test
    void theSecondStepNeedsTheFirst() {
        assertThat(visitor.get("/forgotten/code").location()).isEqualTo("/forgotten");
        assertThat(reset(visitor, "12345678", NEW).location()).isEqualTo("/forgotten");
    }

    private String code() {
        var page = Client.signedIn(port, scene.operator().login())
                .post("/console/reset-codes/" + provider.account())
                .body();
        var code = CODE.matcher(page);
        assertThat(code.find()).isTrue();
        return code.group(1) + code.group(2);
    }

    private static Client.Answer answer(Client client, String login, String answer) {
        return client.post(
                "/forgotten",
                "loginName",
                login,
                "securityQuestion",
                "school",
                "securityAnswer",
                answer,
                "captcha",
                "TEST");
    }

    private static Client.Answer reset(Client client, String code, String password) {
        return client.post("/forgotten/code", "code", code, "password", password, "passwordAgain", password);
    }

    private static String bare(Client.Answer answer, String login) {
        return answer.status()
                + answer.location()
                + answer.body().replace(login, "-").replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
    }

    private Instant expiry() {
        return db.sql("select expires_at from reset_code where account_id = :id")
                .param("id", provider.account())
                .query(java.time.OffsetDateTime.class)
                .single()
                .toInstant();
    }

    private java.util.List<String> recorded() {
        return db.sql("select action from audit_entry where subject = 'account' and subject_id = :id")
                .param("id", String.valueOf(provider.account()))
                .query(String.class)
                .list();
    }

    private static final class Counted implements PasswordEncoder {

        private final PasswordEncoder real;
        private final AtomicInteger checked = new AtomicInteger();
        private final AtomicInteger made = new AtomicInteger();

        Counted(PasswordEncoder real) {
            this.real = real;
        }

        @Override
        public String encode(CharSequence text) {
            made.incrementAndGet();
            return real.encode(text);
        }

        @Override
        public boolean matches(CharSequence text, String hash) {
            checked.incrementAndGet();
            return real.matches(text, hash);
        }

        void forget() {
            checked.set(0);
            made.set(0);
        }

        String calls() {
            return checked.getAndSet(0) + " checked, " + made.getAndSet(0) + " made";
        }
    }
}
