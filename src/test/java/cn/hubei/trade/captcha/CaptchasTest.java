package cn.hubei.trade.captcha;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.Client;
import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.platform.time.Moments;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
public class CaptchasTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Captchas captchas;

    @Autowired
    private JdbcClient db;

    @Test
    void aPictureIsGoodForOneRightAnswer() {
        var id = captchas.issue();
        var answer = answer(id);
        assertThat(captchas.accepts(id.toString(), answer.toLowerCase(java.util.Locale.ROOT)))
                .isTrue();
        assertThat(captchas.accepts(id.toString(), answer)).isFalse();
    }

    @Test
    void aWrongAnswerSpendsItToo() {
        var id = captchas.issue();
        var answer = answer(id);
        assertThat(captchas.accepts(id.toString(), "????")).isFalse();
        assertThat(captchas.accepts(id.toString(), answer)).isFalse();
    }

    @Test
    void afterThreeMinutesItIsTooLate() {
        var id = captchas.issue();
        var answer = answer(id);
        db.sql("update captcha set expires_at = :past where id = :id")
                .param("past", Moments.db(Instant.now().minusSeconds(1)))
                .param("id", id)
                .update();
        assertThat(captchas.accepts(id.toString(), answer)).isFalse();
    }

    @Test
    void whoCannotReadThePictureLetsTheMachineWorkOnceForEachCaptcha() {
        var id = captchas.issue();
        captchas.work(id, "10.0.0.1");
        cheaper(db, id, 8);
        var work = work(id, 8);
        var another = captchas.issue();
        captchas.work(another, "10.0.0.1");
        assertThat(captchas.accepts(another.toString(), work)).isFalse();
        assertThat(captchas.accepts(id.toString(), work)).isTrue();
        assertThat(captchas.accepts(id.toString(), work)).isFalse();
        var third = captchas.issue();
        captchas.work(third, "10.0.0.1");
        assertThat(captchas.accepts(third.toString(), "~")).isFalse();
    }

    @Test
    void workThatNobodyAskedForIsNoAnswer() {
        var id = captchas.issue();
        assertThat(captchas.accepts(id.toString(), work(id, Work.LEAST))).isFalse();
    }

    @Test
    void workIsHeldAgainstWhatItsOwnCaptchaCosts() {
        var id = captchas.issue();
        captchas.work(id, "10.0.0.1");
        cheaper(db, id, 9);
        assertThat(captchas.work(id, "10.0.0.1")).isEqualTo(9);
        assertThat(captchas.accepts(id.toString(), cheap(id, 9))).isFalse();
        var another = captchas.issue();
        cheaper(db, another, 9);
        assertThat(captchas.accepts(another.toString(), cheap(another, 10))).isTrue();
    }

    @Test
    void workIsToldToTheBrowserThatAskedForTheCaptchaAlone() {
        var asked = Client.visitor(port);
        var path = "/captcha/" + asked.hidden("/login", "captchaId") + "/work";
        assertThat(Client.visitor(port).post(path).status()).isEqualTo(404);
        assertThat(asked.post(path).body()).isEqualTo("" + Work.LEAST);
    }

    @Test
    void itIsAnsweredByTheBrowserThatAskedForIt() {
        var asked = Client.visitor(port);
        var id = asked.hidden("/login", "captchaId");
        var answer = answer(UUID.fromString(id));
        assertThat(asked.get("/captcha/" + id).status()).isEqualTo(200);
        assertThat(Client.visitor(port).get("/captcha/" + id).status()).isEqualTo(404);

        assertThat(signIn(Client.visitor(port), id, answer)).contains("验证码不正确");
        var second = asked.hidden("/login", "captchaId");
        var right = answer(UUID.fromString(second));
        assertThat(signIn(asked, second, right)).doesNotContain("验证码不正确").contains("登录账号或密码不正确");
        assertThat(signIn(asked, second, right)).contains("验证码不正确");
    }

    private static String signIn(Client client, String id, String answer) {
        return client.post("/login", "loginName", "nobody", "password", "x", "captchaId", id, "captcha", answer)
                .body();
    }

    /** So that a test need not try a million numbers for an answer. */
    public static void cheaper(JdbcClient db, UUID id, int difficulty) {
        db.sql("update captcha set difficulty = :difficulty where id = :id")
                .param("difficulty", difficulty)
                .param("id", id)
                .update();
    }

    public static String work(UUID id, int difficulty) {
        return answers()
                .filter(text -> Work.isDone(id, text, difficulty))
                .findFirst()
                .orElseThrow();
    }

    /** One bit short of what is asked. */
    private static String cheap(UUID id, int difficulty) {
        return answers()
                .filter(text -> Work.isDone(id, text, difficulty - 1) && !Work.isDone(id, text, difficulty))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> answers() {
        return IntStream.iterate(0, number -> number + 1).mapToObj(number -> "~" + number);
    }

    @Test
    void nonsenseIsNoAnswer() {
        assertThat(captchas.accepts("no uuid", "AC39")).isFalse();
        assertThat(captchas.accepts(null, null)).isFalse();
    }

    private String answer(UUID id) {
        return db.sql("select answer from captcha where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }
}
