package cn.hubei.trade.account;

import cn.hubei.trade.platform.Moments;
import cn.hubei.trade.platform.NotFound;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Picture captchas: good for three minutes and one answer, on any node. */
@Component
public class Captchas {

    private static final int LENGTH = 4;
    private static final Duration LIFE = Duration.ofMinutes(3);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient db;
    private final Clock clock;
    private final String fixedAnswer;

    Captchas(JdbcClient db, Clock clock, @Value("${platform.captcha.fixed-answer:}") String fixedAnswer) {
        this.db = db;
        this.clock = clock;
        this.fixedAnswer = fixedAnswer;
    }

    UUID issue() {
        var id = UUID.randomUUID();
        var now = clock.instant();
        db.sql("delete from captcha where expires_at < :now")
                .param("now", Moments.db(now))
                .update();
        db.sql("insert into captcha (id, answer, expires_at) values (:id, :answer, :until)")
                .param("id", id)
                .param("answer", text())
                .param("until", Moments.db(now.plus(LIFE)))
                .update();
        return id;
    }

    byte[] picture(UUID id) {
        return CaptchaPicture.png(db.sql("select answer from captcha where id = :id")
                .param("id", id)
                .query(String.class)
                .optional()
                .orElseThrow(NotFound::new));
    }

    /** Right or wrong, the picture is spent: only who deletes its row has answered it. */
    boolean accepts(@Nullable String id, @Nullable String answer) {
        if (answer == null) {
            return false;
        }
        var text = answer.strip().toUpperCase(Locale.ROOT);
        if (!fixedAnswer.isEmpty() && fixedAnswer.equalsIgnoreCase(text)) {
            return true;
        }
        var known = uuid(id);
        return known != null && spend(known, text);
    }

    private boolean spend(UUID id, String text) {
        var right = db.sql("select count(*) from captcha where id = :id and answer = :answer and expires_at > :now")
                        .param("id", id)
                        .param("answer", text)
                        .param("now", Moments.db(clock.instant()))
                        .query(Integer.class)
                        .single()
                == 1;
        var spent = db.sql("delete from captcha where id = :id").param("id", id).update() == 1;
        return right && spent;
    }

    private static String text() {
        return RANDOM.ints(LENGTH, 0, CaptchaPicture.ALPHABET.length())
                .mapToObj(CaptchaPicture.ALPHABET::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    private static @Nullable UUID uuid(@Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }
}
