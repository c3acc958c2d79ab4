package cn.hubei.trade.account.signon;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.Client;
import cn.hubei.trade.Scene;
import cn.hubei.trade.account.secondfactor.Totp;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An officer with a second factor signs on from outside. */
@SignOnPlatform
class SignOnFactorTest {

    /** Not sealed, as before there was a key: it works all the same. */
    private static final String SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Autowired
    private JdbcClient db;

    @Autowired
    private Clock clock;

    private final String user = "user-" + UUID.randomUUID();
    private Scene.Actor officer;
    private int ahead = -1;

    @BeforeEach
    void anOfficerWithASecondFactor() {
        officer = scene.officer();
        db.sql("insert into second_factor (account_id, secret, confirmed_at) values (:id, :secret, current_timestamp)")
                .param("id", officer.account())
                .param("secret", SECRET)
                .update();
    }

    private Client afterPassword(String provider) {
        var browser = Client.visitor(port);
        assertThat(Providers.signOn(browser, provider, user).location()).isEqualTo("/login/binding");
        browser.get("/login/binding");
        var answer = browser.post(
                "/login/binding",
                "loginName",
                officer.login(),
                "password",
                Scene.PASSWORD,
                "captcha",
                "TEST",
                "captchaId",
                "");
        assertThat(answer.location()).isEqualTo("/login/code");
        return browser;
    }

    private Client.Answer enter(Client browser) {
        browser.get("/login/code");
        var code = Totp.code(SECRET, Totp.step(clock.instant()) + ahead++);
        return browser.post("/login/code", "code", code);
    }

    @Test
    void thePasswordAloneBindsNothingAlsoWithATrustedProvider() {
        var browser = afterPassword("trusted");
        assertThat(bindings()).isZero();
        assertThat(Providers.signOn(Client.visitor(port), "trusted", user).location())
                .isEqualTo("/login/binding");
        browser.get("/login/code");
        assertThat(browser.post("/login/code", "code", "000000").body()).contains("动态验证码不正确");
        assertThat(bindings()).isZero();
    }

    @Test
    void afterTheCodeItIsBoundAndTheNextTimeTheCodeIsAskedForAgain() {
        assertThat(enter(afterPassword("danyi")).location()).isEqualTo("/");
        assertThat(bindings()).isOne();
        var browser = Client.visitor(port);
        assertThat(Providers.signOn(browser, "danyi", user).location()).isEqualTo("/login/code");
        assertThat(browser.cookie("SESSION")).isEmpty();
        assertThat(enter(browser).location()).isEqualTo("/");
        assertThat(browser.get("/console/filings").status()).isEqualTo(200);
    }

    @Test
    void aTrustedProviderHasAskedForOneItself() {
        enter(afterPassword("trusted"));
        var browser = Client.visitor(port);
        assertThat(Providers.signOn(browser, "trusted", user).location()).isEqualTo("/");
        assertThat(browser.get("/console/filings").status()).isEqualTo(200);
    }

    private long bindings() {
        return db.sql("select count(*) from external_identity where account_id = :id")
                .param("id", officer.account())
                .query(Long.class)
                .single();
    }
}
