package cn.hubei.trade.account;

import cn.hubei.trade.platform.Cookies;
import cn.hubei.trade.platform.Moments;
import cn.hubei.trade.platform.NotFound;
import cn.hubei.trade.platform.Tokens;
import java.nio.ByteBuffer;
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
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Captchas: good for three minutes, for one answer and for the browser that asked, on any node. Whoever cannot read the
 * picture lets its browser work instead (ADR 11).
 */
@Component
public class Captchas {

    private static final int LENGTH = 4;
    private static final Duration LIFE = Duration.ofMinutes(3);
    private static final String COOKIE = "captcha";

    /** What an answer by work begins with. */
    private static final String WORK = "~";

    /** Leading zero bits: a quarter of a million hashes, some seconds of a telephone. */
    public static final int DIFFICULTY = 18;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient db;
    private final Clock clock;
    private final Cookies cookies;
    private final String fixedAnswer;

    Captchas(
            JdbcClient db,
            Clock clock,
            Cookies cookies,
            @Value("${platform.captcha.fixed-answer:}") String fixedAnswer) {
        this.db = db;
        this.clock = clock;
        this.cookies = cookies;
        this.fixedAnswer = fixedAnswer;
    }

    UUID issue() {
        var id = UUID.randomUUID();
        var now = clock.instant();
        db.sql("delete from captcha where expires_at < :now")
                .param("now", Moments.db(now))
                .update();
        db.sql("insert into captcha (id, answer, browser, expires_at) values (:id, :answer, :browser, :until)")
                .param("id", id)
                .param("answer", text())
                .param("browser", browser(true))
                .param("until", Moments.db(now.plus(LIFE)))
                .update();
        return id;
    }

    byte[] picture(UUID id) {
        return CaptchaPicture.png(db.sql("select answer from captcha where id = :id and browser = :browser")
                .param("id", id)
                .param("browser", browser(false))
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
        var drawn = db.sql("select answer from captcha where id = :id and browser = :browser and expires_at > :now")
                .param("id", id)
                .param("browser", browser(false))
                .param("now", Moments.db(clock.instant()))
                .query(String.class)
                .optional();
        var right = drawn.isPresent() && (text.startsWith(WORK) ? worked(id, text) : text.equals(drawn.get()));
        var spent = db.sql("delete from captcha where id = :id").param("id", id).update() == 1;
        return right && spent;
    }

    /** Whether the hash of the captcha's id and this number begins with so many zero bits. */
    static boolean worked(UUID id, String text) {
        var hash = Tokens.sha256(id + ":" + text.substring(WORK.length()));
        return Integer.numberOfLeadingZeros(ByteBuffer.wrap(hash).getInt()) >= DIFFICULTY;
    }

    /** The hash of a cookie that goes when the browser is closed; outside of a request there is no browser. */
    private String browser(boolean begins) {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)) {
            return "-";
        }
        var known = cookies.read(attributes.getRequest(), COOKIE);
        if (known.isPresent() || !begins) {
            return known.map(Tokens::hash).orElse("none");
        }
        var token = Tokens.next();
        cookies.give(COOKIE, token, Cookies.SESSION);
        return Tokens.hash(token);
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
