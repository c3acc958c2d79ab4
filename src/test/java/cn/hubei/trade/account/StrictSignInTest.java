package cn.hubei.trade.account;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.Client;
import cn.hubei.trade.OfOneNode;
import cn.hubei.trade.Pictures;
import cn.hubei.trade.Scene;
import cn.hubei.trade.StrictTest;
import cn.hubei.trade.captcha.CaptchasTest;
import cn.hubei.trade.platform.time.Moments;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Limits for an account and an address, mailed codes, aged passwords, and what a proxy may say. */
@StrictTest
@Tag("any-database")
@ExtendWith(OutputCaptureExtension.class)
class StrictSignInTest {

    private static final AtomicInteger NEXT = new AtomicInteger();

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Autowired
    private JdbcClient db;

    @Autowired
    private Mailbox mailbox;

    @Test
    void manyFailuresSlowTheirAddressDownWhicheverAccountsTheyAreFor() {
        var address = address();
        for (int i = 0; i < 7; i++) {
            assertThat(at(address).signIn("nobody" + address + i, "wrong").status())
                    .isEqualTo(422);
        }
        var login = scene.provider().login();
        var slowed = at(address).signIn(login, Scene.PASSWORD);
        assertThat(slowed.status()).isEqualTo(429);
        assertThat(slowed.body()).contains("登录失败次数过多，请在").contains("value=\"" + login + "\"");
        assertThat(retryAfter(slowed)).isBetween(1, 600);
        assertThat(at(address()).signIn(login, Scene.PASSWORD).location()).isEqualTo("/");
    }

    @Test
    void whoFailsAllDayWaitsLonger() {
        var address = address();
        for (int i = 0; i < 12; i++) {
            assertThat(at(address).signIn("nobody" + address + i, "wrong").status())
                    .isEqualTo(422);
            db.sql("delete from throttle where purpose = 'sign-in' and subject = :address")
                    .param("address", address)
                    .update();
        }
        var slowed = at(address).signIn("nobody" + address, "wrong");
        assertThat(slowed.status()).isEqualTo(429);
        assertThat(retryAfter(slowed)).isBetween(6000, 7200);
        var login = scene.provider().login();
        var elsewhere = address();
        for (int i = 0; i < 13; i++) {
            assertThat(at(elsewhere).signIn(login, Scene.PASSWORD).location()).isEqualTo("/");
        }
    }

    @Test
    void whoSignedInInThisBrowserBeforeDoesNotWaitForTheFailuresOfOthers() {
        var address = address();
        var login = scene.provider().login();
        var owner = at(address);
        assertThat(owner.signIn(login, Scene.PASSWORD).location()).isEqualTo("/");
        for (int i = 0; i < 7; i++) {
            at(address).signIn("nobody" + address + i, "wrong");
        }
        assertThat(at(address).signIn(login, Scene.PASSWORD).status()).isEqualTo(429);
        assertThat(owner.signIn(login, Scene.PASSWORD).location()).isEqualTo("/");
    }

    @Test
    void whoeverSignsInDoesNotCountHoweverManyShareAnAddress() {
        var address = address();
        var login = scene.provider().login();
        for (int i = 0; i < 9; i++) {
            assertThat(at(address).signIn(login, Scene.PASSWORD).location()).isEqualTo("/");
        }
    }

    @Test
    void anAddressThatAsksForTooManyPicturesIsToldWhenToComeBack() {
        var client = at(address());
        var answer = client.get("/captcha");
        for (int i = 0; i < 60 && answer.status() == 200; i++) {
            answer = client.get("/captcha");
        }
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.body()).contains("操作过于频繁").contains("为保护系统，").contains("后重试");
        assertThat(retryAfter(answer)).isBetween(1, 120);
        assertThat(at(address()).get("/captcha").status()).isEqualTo(200);
    }

    @Test
    void eachUseOfWorkDoublesWhatTheNextCostsAtItsAddressUpToACap() {
        var address = address();
        var client = at(address);
        assertThat(Stream.generate(() -> client.post(workOf(client)).body()).limit(6))
                .containsExactly("20", "21", "22", "23", "24", "24");
        var another = at(address);
        assertThat(another.post(workOf(another)).body()).isEqualTo("24");
        var elsewhere = at(address());
        var path = workOf(elsewhere);
        assertThat(elsewhere.post(path).body()).isEqualTo("20");
        assertThat(elsewhere.post(path).body()).isEqualTo("20");
    }

    @Test
    void captchasThatWerePiledUpBeforeCostNoLess() {
        var client = at(address());
        var paths = Stream.generate(() -> workOf(client)).limit(3).toList();
        assertThat(paths.stream().map(path -> client.post(path).body())).containsExactly("20", "21", "22");
    }

    @Test
    void anAddressAsksForWorkNoOftenerThanItsLimit() {
        var client = at(address());
        for (int i = 0; i < 8; i++) {
            assertThat(client.post(workOf(client)).status()).isEqualTo(200);
        }
        var refused = client.post(workOf(client));
        assertThat(refused.status()).isEqualTo(429);
        assertThat(retryAfter(refused)).isBetween(1, 450);
    }

    @Test
    void anAccountIsReachedByWorkSoOftenFromWhateverAddressesAndInItsOwnBrowserAlways() {
        var login = scene.provider().login();
        var home = address();
        var owner = at(home);
        assertThat(owner.signIn(login, Scene.PASSWORD).location()).isEqualTo("/");
        for (var name : new String[] {login, "nobody" + login}) {
            for (int i = 0; i < 2; i++) {
                assertThat(byWork(at(address()), name)).contains("登录账号或密码不正确");
            }
            assertThat(byWork(at(address()), name)).contains("该账号使用免图片验证过于频繁，请 ");
        }
        assertThat(byWork(owner, login)).contains("登录账号或密码不正确");
    }

    private String byWork(Client client, String login) {
        var id = client.hidden("/login", "captchaId");
        client.post("/captcha/" + id + "/work");
        CaptchasTest.cheaper(db, UUID.fromString(id), 8);
        var work = CaptchasTest.work(UUID.fromString(id), 8);
        return client.post("/login", "loginName", login, "password", "wrong", "captchaId", id, "captcha", work)
                .body();
    }

    private static String workOf(Client client) {
        return "/captcha/" + client.hidden("/login", "captchaId") + "/work";
    }

    @Test
    void anAccountExportsAndUploadsNoMoreThanItsLimitFromWhateverAddress() {
        var provider = scene.provider();
        var training = scene.training(provider, "限流", 5);
        var upload = "/console/training-evidence/" + training;
        for (int i = 0; i < 3; i++) {
            var client = at(address());
            client.signIn(provider.login(), Scene.PASSWORD);
            assertThat(client.get("/console/trainings/" + (i == 0 ? "export" : "expor%74"))
                            .status())
                    .isEqualTo(i < 2 ? 200 : 429);
            var answer = client.upload(upload, "files", "a.png", Pictures.png(5, 5));
            assertThat(answer.status()).isEqualTo(i < 2 ? 303 : 429);
        }
    }

    @Test
    void aProxyIsBelievedAndWhatStandsBeforeItsWordIsNot(CapturedOutput output) {
        var provider = scene.provider();
        var address = address();
        Client.with(port, "X-Forwarded-For", "1.2.3.4, " + address).signIn(provider.login(), Scene.PASSWORD);
        assertThat(db.sql("select address from audit_entry where action = 'sign-in.succeeded' and subject_id = :id")
                        .param("id", String.valueOf(provider.account()))
                        .query(String.class)
                        .list())
                .containsOnly(address);
        assertThat(output).doesNotContain("is not named in PLATFORM_PROXIES");
    }

    @Test
    void behindHttpsBrowsersAreToldToStayThereAndCookiesToo() {
        var client = Client.with(port, "X-Forwarded-For", address(), "X-Forwarded-Proto", "https");
        var page = client.get("/login").whole().headers();
        assertThat(page.firstValue("Strict-Transport-Security").orElse("")).contains("max-age=31536000");
        assertThat(page.allValues("Set-Cookie")).isNotEmpty().allMatch(StrictSignInTest::isOfThisHostAlone);
        var wanted = client.get("/console/trainings").whole().headers();
        var entered = overHttps(page.allValues("Set-Cookie"), wanted.allValues("Set-Cookie"))
                .signIn(scene.provider().login(), Scene.PASSWORD);
        var given = entered.whole().headers().allValues("Set-Cookie");
        assertThat(given)
                .anyMatch(cookie -> cookie.startsWith("__Host-SESSION="))
                .anyMatch(cookie -> cookie.startsWith("__Host-XSRF-TOKEN=;"))
                .allMatch(StrictSignInTest::isOfThisHostAlone);
        assertThat(entered.location()).isEqualTo("/console/trainings");
        assertThat(overHttps(given).get("/account").status()).isEqualTo(200);
        assertThat(at(address()).get("/login").whole().headers().firstValue("Strict-Transport-Security"))
                .isEmpty();
    }

    @Test
    @OfOneNode
    void aCodeIsMailedToWhoAnsweredAndToNobodyElse() {
        var provider = scene.provider();
        db.sql("update organization set email = 'office@example.cn' where id = :id")
                .param("id", provider.organization())
                .update();
        var client = at(address());
        answer(client, provider.login(), "wrong");
        assertThat(mailbox.of(provider.account())).isNull();
        answer(client, provider.login(), Scene.PASSWORD);
        var mail = mailbox.of(provider.account());
        assertThat(mail.target()).isEqualTo("office@example.cn");
        assertThat(mail.expiresAt()).isAfter(Instant.now().plus(Duration.ofMinutes(9)));
        assertThat(client.get("/forgotten/code").body()).contains("已发送到该账号登记的邮箱");
        assertThat(client.post(
                                "/forgotten/code",
                                "code",
                                mail.code(),
                                "password",
                                "Huanke#2026",
                                "passwordAgain",
                                "Huanke#2026")
                        .location())
                .isEqualTo("/login");
    }

    @Test
    void aStrangerElsewhereUsesUpNobodysTries() {
        var login = scene.provider().login();
        var stranger = at(address());
        for (int i = 0; i < 3; i++) {
            assertThat(answer(stranger, login, "wrong").location()).isEqualTo("/forgotten/code");
        }
        assertThat(answer(stranger, login, "wrong").body()).contains("今天的找回次数已用完");
        assertThat(answer(at(address()), login, Scene.PASSWORD).location()).isEqualTo("/forgotten/code");
    }

    @Test
    void guessingFromEverNewAddressesComesToAnEndButNotWhereTheOwnerSignedIn() {
        var login = scene.provider().login();
        var home = address();
        at(home).signIn(login, Scene.PASSWORD);
        for (var name : new String[] {login, "nobody" + login}) {
            for (int i = 0; i < 30; i++) {
                assertThat(answer(at(address()), name, "wrong").location()).isEqualTo("/forgotten/code");
            }
            assertThat(answer(at(address()), name, Scene.PASSWORD).body()).contains("该账号近来的找回次数过多，请 ", "后再试");
        }
        assertThat(answer(at(home), login, Scene.PASSWORD).location()).isEqualTo("/forgotten/code");
    }

    @Test
    void aPasswordOfNinetyDaysMustBeChanged() {
        var provider = scene.provider();
        var client = at(address());
        client.signIn(provider.login(), Scene.PASSWORD);
        assertThat(client.get("/console/trainings").status()).isEqualTo(200);
        db.sql("update account set password_changed_at = :then where id = :id")
                .param("then", Moments.db(Instant.now().minus(Duration.ofDays(91))))
                .param("id", provider.account())
                .update();
        assertThat(client.get("/console/trainings").location()).isEqualTo("/account/new-password");
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

    private Client at(String address) {
        return Client.with(port, "X-Forwarded-For", address);
    }

    private static String address() {
        return "10.77.0." + NEXT.incrementAndGet();
    }

    private static int retryAfter(Client.Answer answer) {
        return Integer.parseInt(
                answer.whole().headers().firstValue("Retry-After").orElseThrow());
    }

    /** The jar of the test's client sends no such cookie over plain HTTP. */
    @SafeVarargs
    private Client overHttps(List<String>... given) {
        var cookies = Stream.of(given)
                .flatMap(List::stream)
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .collect(Collectors.joining("; "));
        return Client.with(port, "X-Forwarded-For", address(), "X-Forwarded-Proto", "https", "Cookie", cookies);
    }

    private static boolean isOfThisHostAlone(String cookie) {
        return cookie.startsWith("__Host-") && cookie.contains("Secure") && cookie.contains("Path=/;");
    }
}
