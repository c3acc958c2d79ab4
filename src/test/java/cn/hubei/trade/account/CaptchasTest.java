package cn.hubei.trade.account;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.platform.Moments;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class CaptchasTest {

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
