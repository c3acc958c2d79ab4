package cn.hubei.trade.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.Client;
import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.Scene;
import cn.hubei.trade.platform.text.Alike;
import cn.hubei.trade.platform.text.Tokens;
import cn.hubei.trade.platform.time.Moments;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class SignInsTest {

    private static final int ATTEMPTS = 5;

    @LocalServerPort
    private int port;

    @Autowired
    private SignIns signIns;

    @Autowired
    private Scene scene;

    @Autowired
    private JdbcClient db;

    @Test
    void theRightPasswordSignsIn() {
        var login = scene.newProvider().login();
        assertThat(signIns.signIn(login, Scene.PASSWORD).signedIn()).isPresent();
    }

    @Test
    void anUnknownAccountAndAWrongPasswordAnswerAlikeAndLockAlike() {
        var login = scene.newProvider().login();
        for (int i = 0; i < ATTEMPTS + 2; i++) {
            assertThat(signIns.signIn(login, "wrong")).isEqualTo(signIns.signIn("nobody" + login, "wrong"));
        }
        assertThat(signIns.signIn("nobody" + login, "wrong").outcome()).isEqualTo(SignIns.SignInOutcome.LOCKED);
    }

    @Test
    void theirPagesAreTheSameByteForByte() {
        var login = scene.newProvider().login();
        for (int i = 0; i < ATTEMPTS + 1; i++) {
            assertThat(page(login)).isEqualTo(page("nobody" + login)).contains(i < ATTEMPTS ? "登录账号或密码不正确" : "账户已锁定");
        }
    }

    @Test
    void howLongIsLeftIsSaidAlikeForAnAccountAndForANameThatNobodyHas() {
        var login = scene.newProvider().login();
        for (int i = 0; i < ATTEMPTS; i++) {
            page(login);
            page("nobody" + login);
        }
        var soon = Moments.db(Instant.now().plusSeconds(9030));
        db.sql("update account set locked_until = :soon where login_name = :login")
                .param("soon", soon)
                .param("login", login)
                .update();
        db.sql("update unknown_sign_in set locked_until = :soon where name_hash = :hash")
                .param("soon", soon)
                .param("hash", Tokens.hash(Alike.key("nobody" + login)))
                .update();
        assertThat(page(login)).isEqualTo(page("nobody" + login)).contains("账户已锁定，请 2 小时 31 分钟后再试");
    }

    @Test
    void aDisabledAccountAnswersLikeNone() {
        var login = scene.newProvider().login();
        db.sql("update account set enabled = false where login_name = :login")
                .param("login", login)
                .update();
        assertThat(signIns.signIn(login, Scene.PASSWORD)).isEqualTo(signIns.signIn("nobody" + login, Scene.PASSWORD));
    }

    @Test
    void strangersLockAnAccountForStrangersAndNotForABrowserThatSignedInBefore() {
        var login = scene.newProvider().login();
        var owner = Client.visitor(port);
        assertThat(owner.signIn(login, Scene.PASSWORD).location()).isEqualTo("/");
        for (int i = 0; i < ATTEMPTS; i++) {
            Client.visitor(port).signIn(login, "wrong");
        }
        assertThat(Client.visitor(port).signIn(login, Scene.PASSWORD).body()).contains("账户已锁定");
        assertThat(owner.signIn(login, "wrong").body()).contains("登录账号或密码不正确");
        assertThat(owner.signIn(login, Scene.PASSWORD).location()).isEqualTo("/");
        assertThat(Client.visitor(port).signIn(login, Scene.PASSWORD).body()).contains("账户已锁定");
    }

    @Test
    void aBrowserThatSignedInBeforeGuessesNoOftenerThanOthers() {
        var login = scene.newProvider().login();
        var owner = Client.visitor(port);
        owner.signIn(login, Scene.PASSWORD);
        for (int i = 0; i < ATTEMPTS; i++) {
            owner.signIn(login, "wrong");
        }
        assertThat(owner.signIn(login, Scene.PASSWORD).body()).contains("账户已锁定");
        assertThat(Client.visitor(port).signIn(login, Scene.PASSWORD).location())
                .isEqualTo("/");
    }

    @Test
    void aBrowserIsKnownToTheAccountsThatSignedInInItAlone() {
        var login = scene.newProvider().login();
        var another = Client.signedIn(port, scene.newProvider().login());
        for (int i = 0; i < ATTEMPTS; i++) {
            Client.visitor(port).signIn(login, "wrong");
        }
        assertThat(another.signIn(login, Scene.PASSWORD).body()).contains("账户已锁定");
    }

    @Test
    void fiveFailuresLockTheAccountForTwentyMinutesEvenWhenTwoHundredArriveAtOnce() throws Exception {
        var login = scene.newProvider().login();
        assertThat(evaluated(login)).isEqualTo(ATTEMPTS);
        assertThat(signIns.signIn(login, Scene.PASSWORD).signedIn()).isEmpty();
        assertThat(locked(login))
                .isBetween(Instant.now().plusSeconds(19 * 60), Instant.now().plusSeconds(20 * 60));

        db.sql("update account set locked_until = :past where login_name = :login")
                .param("past", Moments.db(Instant.now().minusSeconds(1)))
                .param("login", login)
                .update();
        assertThat(signIns.signIn(login, Scene.PASSWORD).signedIn()).isPresent();
    }

    @Test
    void aNameWithoutAnAccountLocksTheSameWayWhenManyArriveAtOnce() throws Exception {
        assertThat(evaluated("nobody" + scene.newProvider().login())).isEqualTo(ATTEMPTS);
    }

    @Test
    void signingInForgetsTheFailuresBefore() {
        var login = scene.newProvider().login();
        for (int round = 0; round < 3; round++) {
            for (int i = 1; i < ATTEMPTS; i++) {
                signIns.signIn(login, "wrong");
            }
            assertThat(signIns.signIn(login, Scene.PASSWORD).signedIn()).isPresent();
        }
    }

    private long evaluated(String login) throws Exception {
        var pool = Executors.newFixedThreadPool(40);
        var attempts = Stream.<Callable<SignIns.Answer>>generate(() -> () -> signIns.signIn(login, "wrong"))
                .limit(200)
                .toList();
        long evaluated = 0;
        for (var attempt : pool.invokeAll(attempts)) {
            evaluated += attempt.get().outcome() == SignIns.SignInOutcome.WRONG ? 1 : 0;
        }
        pool.shutdown();
        return evaluated;
    }

    private String page(String login) {
        return Client.visitor(port)
                .signIn(login, "wrong")
                .body()
                .replace("value=\"" + login + "\"", "value=\"\"")
                .replaceAll("name=\"(_csrf|captchaId)\" value=\"[^\"]+\"", "")
                .replaceAll("/captcha/[0-9a-f-]+", "");
    }

    private Instant locked(String login) {
        return db.sql("select locked_until from account where login_name = :login")
                .param("login", login)
                .query(java.time.OffsetDateTime.class)
                .single()
                .toInstant();
    }
}
