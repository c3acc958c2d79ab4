package cn.hubei.trade.account.signon;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.Client;
import cn.hubei.trade.Scene;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 「单一窗口登录」 with an account that is bound. */
@SignOnPlatform
class SignOnTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Autowired
    private JdbcClient db;

    private final String user = "user-" + UUID.randomUUID();

    private Client visitor() {
        return Client.visitor(port);
    }

    /** Bound by its password at the first time. */
    private Scene.Actor bound() {
        var actor = scene.enterprise();
        var browser = visitor();
        assertThat(Providers.signOn(browser, "danyi", user).location()).isEqualTo("/login/binding");
        assertThat(bind(browser, actor.login(), Scene.PASSWORD).location()).isEqualTo("/");
        assertThat(browser.get("/console/home").status()).isEqualTo(200);
        return actor;
    }

    private static Client.Answer bind(Client browser, String login, String password) {
        browser.get("/login/binding");
        return browser.post(
                "/login/binding", "loginName", login, "password", password, "captcha", "TEST", "captchaId", "");
    }

    @Test
    void theSignInPageAndThePortalShowTheLinks() {
        assertThat(visitor().get("/").body()).contains("href=\"/login/with/danyi\"", "单一窗口登录");
        assertThat(visitor().get("/login").body()).contains("href=\"/login/with/danyi\"", "单一窗口登录", "省统一身份认证登录");
    }

    @Test
    void whoIsBoundIsInWithoutAPasswordAndTheTrailSaysHow() {
        var actor = bound();
        var browser = visitor();
        assertThat(Providers.signOn(browser, "danyi", user).location()).isEqualTo("/");
        assertThat(browser.get("/console/home").status()).isEqualTo(200);
        assertThat(trail(actor, "sign-in.external")).isOne();
        assertThat(trail(actor, "way.bound")).isOne();
        assertThat(browser.cookie("SESSION")).isNotEmpty();
    }

    @Test
    void aProvinceThatSpeaksJsonOfItsOwnVouchesAsWell() {
        var actor = scene.enterprise();
        ProvinceProvider.USERS.put(
                user,
                "{\"id\":\"" + user + "\",\"enterprise\":{\"uscc\":\"" + actor.creditCode() + "\",\"name\":\"甲\"}}");
        var browser = visitor();
        assertThat(Providers.signOn(browser, "province", user).location()).isEqualTo("/login/binding");
        assertThat(browser.get("/login/binding").body()).contains(actor.creditCode());
        bind(browser, actor.login(), Scene.PASSWORD);
        var other = visitor();
        assertThat(Providers.signOn(other, "province", user).location()).isEqualTo("/");
    }

    @Test
    void theStateOfAnotherBrowserIsNoOnes() {
        bound();
        var victim = visitor();
        var callback = Providers.callback(visitor().get("/login/with/danyi").location(), user);
        assertThat(victim.get(callback).location()).isEqualTo("/login?external=stale");
        assertThat(victim.cookie("SESSION")).isEmpty();
        assertThat(victim.get("/login?external=stale").body()).contains("本次登录请求已失效");
    }

    @Test
    void anAnswerIsGoodOnceAndItsCodeTooWithAnotherState() {
        bound();
        var browser = visitor();
        var callback = Providers.callback(browser.get("/login/with/danyi").location(), user);
        assertThat(browser.get(callback).location()).isEqualTo("/");
        assertThat(browser.get(callback).location()).isEqualTo("/login?external=stale");
        var fresh = visitor();
        var state = Providers.callback(fresh.get("/login/with/danyi").location(), user)
                .replaceFirst(".*(&|\\?)state=", "");
        assertThat(fresh.get(callback.replaceFirst("state=.*", "state=" + state))
                        .location())
                .isEqualTo("/login?external=refused");
        assertThat(fresh.cookie("SESSION")).isEmpty();
    }

    @Test
    void aTokenForAnotherRequestIsRefused() {
        bound();
        RealProvider.user(user, claims -> claims.claim("nonce", "of-another-request"));
        assertThat(Providers.signOn(visitor(), "danyi", user).location()).isEqualTo("/login?external=refused");
    }

    @Test
    void aTokenOfAnotherIssuerIsRefused() {
        bound();
        RealProvider.user(user, claims -> claims.issuer("https://elsewhere.example.cn"));
        assertThat(Providers.signOn(visitor(), "danyi", user).location()).isEqualTo("/login?external=refused");
    }

    @Test
    void whoDoesNotAgreeThereIsBackAndToldSo() {
        var browser = visitor();
        var state = browser.get("/login/with/danyi").location().replaceFirst(".*[?&]state=([^&]*).*", "$1");
        assertThat(browser.get("/login/callback/danyi?error=access_denied&state=" + state)
                        .location())
                .isEqualTo("/login?external=refused");
    }

    @Test
    void anEMailThatIsAnOfficersOpensNothing() {
        var officer = scene.officer();
        db.sql("update account set email = 'zhou@example.cn', mobile = '13800000000' where id = :id")
                .param("id", officer.account())
                .update();
        RealProvider.user(
                user,
                claims -> claims.claim("email", "zhou@example.cn")
                        .claim("phone_number", "13800000000")
                        .claim("preferred_username", officer.login()));
        var browser = visitor();
        assertThat(Providers.signOn(browser, "danyi", user).location()).isEqualTo("/login/binding");
        assertThat(browser.cookie("SESSION")).isEmpty();
        assertThat(browser.get("/login/binding").body()).doesNotContain(officer.login());
    }

    @Test
    void aDisabledAccountStaysOut() {
        var actor = bound();
        db.sql("update account set enabled = false where id = :id")
                .param("id", actor.account())
                .update();
        var browser = visitor();
        assertThat(Providers.signOn(browser, "danyi", user).location()).isEqualTo("/login?external=disabled");
        assertThat(browser.cookie("SESSION")).isEmpty();
        assertThat(browser.get("/login?external=disabled").body()).contains("已停用");
    }

    @Test
    void aLockedAccountStaysLocked() {
        var actor = bound();
        for (int i = 0; i < 5; i++) {
            visitor().signIn(actor.login(), "wrong");
        }
        assertThat(Providers.signOn(visitor(), "danyi", user).location()).isEqualTo("/login?external=locked");
    }

    @Test
    void aProviderThatIsAwayIsSaidSoAndThePasswordStillWorks() {
        var actor = scene.enterprise();
        var browser = visitor();
        assertThat(browser.get("/login/with/away").location()).isEqualTo("/login?external=away");
        assertThat(browser.get("/login?external=away").body()).contains("对方系统暂时没有响应");
        assertThat(browser.signIn(actor.login(), Scene.PASSWORD).location()).isEqualTo("/");
    }

    @Test
    void aProviderThatNobodyHasSetUpIsNotThere() {
        assertThat(visitor().get("/login/with/nobody").status()).isEqualTo(404);
        assertThat(visitor().get("/login/callback/nobody?state=x").status()).isEqualTo(404);
    }

    @Test
    void aWrongPasswordBindsNothingAndCountsLikeAny() {
        var actor = scene.enterprise();
        var browser = visitor();
        Providers.signOn(browser, "danyi", user);
        for (int i = 0; i < 5; i++) {
            assertThat(bind(browser, actor.login(), "wrong").body()).contains("登录账号或密码不正确");
        }
        assertThat(bind(browser, actor.login(), Scene.PASSWORD).body()).contains("账户已锁定");
        assertThat(visitor().signIn(actor.login(), Scene.PASSWORD).body()).contains("账户已锁定");
        assertThat(bindings(actor)).isZero();
    }

    @Test
    void anotherCompanysIdentityIsNotBound() {
        var actor = scene.enterprise();
        RealProvider.user(user, claims -> claims.claim("credit_code", Scene.creditCode()));
        var browser = visitor();
        Providers.signOn(browser, "danyi", user);
        assertThat(bind(browser, actor.login(), Scene.PASSWORD).location()).isEqualTo("/");
        assertThat(bindings(actor)).isZero();
        assertThat(Providers.signOn(visitor(), "danyi", user).location()).isEqualTo("/login/binding");
    }

    @Test
    void nothingOfTheWayIsReadableInTheDatabase() {
        visitor().get("/login/with/danyi");
        assertThat(db.sql("select nonce || ' ' || verifier from sign_on_attempt")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .allMatch(kept -> kept.matches("s1\\.\\S+ s1\\.\\S+"));
    }

    private long bindings(Scene.Actor actor) {
        return number("select count(*) from external_identity where account_id = :id", actor.account());
    }

    private long trail(Scene.Actor actor, String action) {
        return number(
                "select count(*) from audit_entry where action = '" + action + "' and actor_id = :id", actor.account());
    }

    private long number(String query, long id) {
        return db.sql(query).param("id", id).query(Long.class).single();
    }
}
