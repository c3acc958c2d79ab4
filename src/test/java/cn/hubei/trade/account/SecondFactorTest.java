package cn.hubei.trade.account;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.Client;
import cn.hubei.trade.Scene;
import cn.hubei.trade.StrictTest;
import cn.hubei.trade.account.secondfactor.Totp;
import cn.hubei.trade.account.signin.SignIns;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Officers and operators need more than a password. */
@StrictTest
class SecondFactorTest {

    private static final Pattern SECRET = Pattern.compile("<code class=\"text-wrap-any\">([A-Z2-7 ]+)</code>");
    private static final Pattern RECOVERY = Pattern.compile("<code>([0-9A-Z]{4}(?:-[0-9A-Z]{4}){3})</code>");

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Autowired
    private SignIns signIns;

    @Autowired
    private JdbcClient db;

    private Scene.Actor officer;
    private Client client;
    private String secret;
    private List<String> recovery;

    @BeforeEach
    void anOfficerWhoHasEnrolled() {
        officer = scene.officer();
        client = visitor();
        client.signIn(officer.login(), Scene.PASSWORD);
        assertThat(client.get("/console/filings").location()).isEqualTo("/account/second-factor");
        assertThat(client.get("/account/second-factor").body()).contains("您的角色必须使用二次验证");
        client.post("/account/second-factor");
        var page = client.get("/account/second-factor").body();
        assertThat(page).contains("class=\"qr-code\"");
        secret = found(SECRET, page).get(0).replace(" ", "");
        assertThat(client.post("/account/second-factor/confirmation", "code", "000", "password", Scene.PASSWORD)
                        .body())
                .contains("动态验证码不正确");
        var confirmed = client.post("/account/second-factor/confirmation", "code", code(0), "password", Scene.PASSWORD);
        recovery = found(RECOVERY, confirmed.body());
    }

    @Test
    void whoHasEnrolledGoesOnAndHasTenRecoveryCodesThatAreShownOnce() {
        assertThat(recovery).hasSize(10).doesNotHaveDuplicates();
        assertThat(client.get("/console/filings").status()).isEqualTo(200);
        assertThat(client.get("/account/second-factor").body())
                .contains("10 个")
                .doesNotContain(secret)
                .doesNotContain(recovery.get(0));
        assertThat(db.sql("select hash from recovery_code where account_id = :id")
                        .param("id", officer.account())
                        .query(String.class)
                        .list())
                .hasSize(10)
                .doesNotContainAnyElementsOf(recovery);
    }

    @Test
    void thePasswordAloneSignsNobodyIn() {
        var other = visitor();
        assertThat(other.signIn(officer.login(), Scene.PASSWORD).location()).isEqualTo("/login/code");
        assertThat(db.sql("select count(*) from audit_entry where action = 'sign-in.code-wanted' and actor_id = :id")
                        .param("id", officer.account())
                        .query(Long.class)
                        .single())
                .isOne();
        assertThat(other.cookie("SESSION")).isEmpty();
        assertThat(other.get("/console/filings").location()).endsWith("/login");
        assertThat(enter(other, code(1)).location()).isEqualTo("/console/filings");
        assertThat(other.get("/console/filings").status()).isEqualTo(200);
        assertThat(other.get("/login/code").location()).startsWith("/login?ended");
    }

    @Test
    void aCodeIsGoodOnce() throws Exception {
        var next = code(1);
        var pool = Executors.newFixedThreadPool(2);
        var both = pool.invokeAll(
                Stream.<Callable<SignIns.Answer>>generate(() -> () -> signIns.enterCode(officer.account(), next))
                        .limit(2)
                        .toList());
        pool.shutdown();
        assertThat(List.of(both.get(0).get().outcome(), both.get(1).get().outcome()))
                .containsExactlyInAnyOrder(SignIns.SignInOutcome.SIGNED_IN, SignIns.SignInOutcome.WRONG);
        assertThat(signIns.enterCode(officer.account(), code(0)).outcome()).isEqualTo(SignIns.SignInOutcome.WRONG);
    }

    @Test
    void aRecoveryCodeStandsInForTheTelephoneOnce() {
        var other = visitor();
        other.signIn(officer.login(), Scene.PASSWORD);
        var typed = recovery.get(0).toLowerCase(java.util.Locale.ROOT).replace('-', ' ');
        assertThat(enter(other, typed).location()).isEqualTo("/");
        var third = visitor();
        third.signIn(officer.login(), Scene.PASSWORD);
        assertThat(enter(third, typed).body()).contains("已使用过");
    }

    @Test
    void wrongCodesLockTheAccountHoweverOftenThePasswordIsRight() {
        for (int i = 0; i < 5; i++) {
            var other = visitor();
            assertThat(other.signIn(officer.login(), Scene.PASSWORD).location()).isEqualTo("/login/code");
            assertThat(enter(other, "000000").body()).contains("动态验证码不正确");
        }
        assertThat(visitor().signIn(officer.login(), Scene.PASSWORD).body()).contains("账户已锁定");
    }

    @Test
    void somebodyElsesCookieOfTheFirstStepIsNeeded() {
        assertThat(visitor().get("/login/code").location()).startsWith("/login");
        assertThat(enter(visitor(), code(1)).location()).startsWith("/login");
    }

    @Test
    void whoFindsSomebodySignedInBindsNoTelephoneWithoutThePassword() {
        var actor = scene.operator();
        var found = visitor();
        found.signIn(actor.login(), Scene.PASSWORD);
        found.post("/account/second-factor");
        var own =
                found(SECRET, found.get("/account/second-factor").body()).get(0).replace(" ", "");
        var code = Totp.code(own, Totp.step(Instant.now()));
        assertThat(found.post("/account/second-factor/confirmation", "code", code)
                        .body())
                .contains("请填写登录密码");
        assertThat(found.post("/account/second-factor/confirmation", "code", code, "password", "wrong")
                        .body())
                .contains("密码不正确，请重新输入");
        assertThat(visitor().signIn(actor.login(), Scene.PASSWORD).location()).isEqualTo("/");
    }

    @Test
    void aNewTelephoneNeedsThePassword() {
        assertThat(client.post("/account/second-factor/removal", "password", "wrong")
                        .body())
                .contains("密码不正确");
        assertThat(client.post("/account/second-factor/removal", "password", Scene.PASSWORD)
                        .location())
                .isEqualTo("/account/second-factor");
        assertThat(client.get("/console/filings").location()).isEqualTo("/account/second-factor");
    }

    @Test
    void anOperatorLetsALostTelephoneGo() {
        var provider = Client.with(port, "X-Forwarded-For", address());
        provider.signIn(scene.provider().login(), Scene.PASSWORD);
        assertThat(provider.post("/console/reset-codes/" + officer.account() + "/second-factor-removal")
                        .status())
                .isEqualTo(403);
        assertThat(client.post("/console/reset-codes/" + officer.account() + "/second-factor-removal")
                        .status())
                .isEqualTo(403);
        var operator = enrolled(scene.operator());
        assertThat(operator.post("/console/reset-codes/" + officer.account() + "/second-factor-removal")
                        .location())
                .isEqualTo("/console/reset-codes");
        assertThat(visitor().signIn(officer.login(), Scene.PASSWORD).location()).isEqualTo("/");
    }

    @Test
    void anOperatorLetsItsOwnGoOnlyWithThePassword() {
        var actor = scene.operator();
        var operator = enrolled(actor);
        var path = "/console/reset-codes/" + actor.account() + "/second-factor-removal";
        var list = "/console/reset-codes?account=";
        assertThat(operator.get(list + actor.login()).body()).doesNotContain(path);
        assertThat(operator.get(list + officer.login()).body()).contains("解除二次验证");
        assertThat(operator.post(path).body()).contains("自己的二次验证不能在此解除");
        assertThat(visitor().signIn(actor.login(), Scene.PASSWORD).location()).isEqualTo("/login/code");
        operator.post("/account/second-factor/removal", "password", Scene.PASSWORD);
        assertThat(visitor().signIn(actor.login(), Scene.PASSWORD).location()).isEqualTo("/");
    }

    private Client enrolled(Scene.Actor actor) {
        var operator = visitor();
        operator.signIn(actor.login(), Scene.PASSWORD);
        operator.post("/account/second-factor");
        var own = found(SECRET, operator.get("/account/second-factor").body())
                .get(0)
                .replace(" ", "");
        operator.post(
                "/account/second-factor/confirmation",
                "code",
                Totp.code(own, Totp.step(Instant.now())),
                "password",
                Scene.PASSWORD);
        return operator;
    }

    private static Client.Answer enter(Client client, String code) {
        return client.post("/login/code", "code", code);
    }

    private String code(int ahead) {
        return Totp.code(secret, Totp.step(Instant.now()) + ahead);
    }

    private Client visitor() {
        return Client.with(port, "X-Forwarded-For", address());
    }

    private static String address() {
        return "2001:db8:" + UUID.randomUUID().toString().substring(0, 4) + ":"
                + UUID.randomUUID().toString().substring(0, 4) + "::1";
    }

    private static List<String> found(Pattern pattern, String page) {
        return pattern.matcher(page).results().map(result -> result.group(1)).toList();
    }
}
