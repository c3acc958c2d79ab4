package cn.hubei.trade.account;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.Scene;
import cn.hubei.trade.platform.Moments;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class SignInsTest {

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
    void anUnknownAccountAndAWrongPasswordAnswerAlike() {
        var login = scene.newProvider().login();
        assertThat(signIns.signIn(login, "wrong")).isEqualTo(signIns.signIn("nobody", "wrong"));
    }

    @Test
    void fiveFailuresLockTheAccountForTwentyMinutesEvenWhenManyArriveAtOnce() throws Exception {
        var login = scene.newProvider().login();
        var pool = Executors.newFixedThreadPool(10);
        var attempts = Stream.<Callable<SignIns.Answer>>generate(() -> () -> signIns.signIn(login, "wrong"))
                .limit(30)
                .toList();
        long evaluated = 0;
        for (var attempt : pool.invokeAll(attempts)) {
            evaluated += attempt.get().refusal() == SignIns.Outcome.WRONG ? 1 : 0;
        }
        pool.shutdown();

        assertThat(evaluated).isEqualTo(SignIns.ATTEMPTS);
        assertThat(signIns.signIn(login, Scene.PASSWORD).signedIn()).isEmpty();

        db.sql("update account set locked_until = :past where login_name = :login")
                .param("past", Moments.db(Instant.now().minusSeconds(1)))
                .param("login", login)
                .update();
        assertThat(signIns.signIn(login, Scene.PASSWORD).signedIn()).isPresent();
    }
}
