package cn.hubei.trade.captcha;

import cn.hubei.trade.platform.refusal.NotFound;
import cn.hubei.trade.platform.refusal.TooMany;
import cn.hubei.trade.platform.text.Tokens;
import cn.hubei.trade.platform.time.Moments;
import cn.hubei.trade.platform.web.Cookies;
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
import org.springframework.validation.Errors;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Captchas: good for three minutes, for one answer and for the browser that asked, on any node. Whoever cannot read the
 * picture lets its browser work instead (ADR 6).
 */
@Component
public class Captchas {

    private static final int LENGTH = 4;
    private static final Duration LIFE = Duration.ofMinutes(3);
    private static final String COOKIE = "captcha";

    private static final String ISSUE =
            "insert into captcha (id, answer, browser, expires_at) values (:id, :answer, :browser, :until)";
    private static final String PRICE =
            "update captcha set difficulty = :price, expires_at = :until where id = :id and difficulty = 0";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient db;
    private final Clock clock;
    private final Cookies cookies;
    private final Work work;
    private final String fixedAnswer;

    Captchas(
            JdbcClient db,
            Clock clock,
            Cookies cookies,
            Work work,
            @Value("${platform.captcha.fixed-answer:}") String fixedAnswer) {
        this.db = db;
        this.clock = clock;
        this.cookies = cookies;
        this.work = work;
        this.fixedAnswer = fixedAnswer;
    }

    public UUID issue() {
        var id = UUID.randomUUID();
        forgetExpired();
        db.sql(ISSUE)
                .param("id", id)
                .param("answer", text())
                .param("browser", browser(true))
                .param("until", Moments.db(clock.instant().plus(LIFE)))
                .update();
        return id;
    }

    private void forgetExpired() {
        db.sql("delete from captcha where expires_at < :now")
                .param("now", Moments.db(clock.instant()))
                .update();
    }

    byte[] picture(UUID id) {
        return CaptchaPicture.png(db.sql("select answer from captcha where id = :id and browser = :browser")
                .param("id", id)
                .param("browser", browser(false))
                .query(String.class)
                .optional()
                .orElseThrow(NotFound::new));
    }

    /** How much work answers it; told once it is wanted, and kept. The work has a captcha's time besides. */
    int work(UUID id, String address) {
        var told = here("select difficulty", id).query(Integer.class).optional().orElseThrow(NotFound::new);
        if (told > 0) {
            return told;
        }
        var price = work.price(address);
        return keepPrice(id, price) ? price : work(id, address);
    }

    private boolean keepPrice(UUID id, int price) {
        return db.sql(PRICE)
                        .param("price", price)
                        .param("until", Moments.db(clock.instant().plus(LIFE.multipliedBy(2))))
                        .param("id", id)
                        .update()
                == 1;
    }

    /** What is wrong stands at the field. */
    public void check(@Nullable String id, @Nullable String answer, Errors errors) {
        if (!accepts(id, answer)) {
            errors.rejectValue("captcha", "captcha", "验证码不正确或已过期，请按新图片重新输入");
        }
    }

    /** The same for an account, which is reached by work a few times an hour. */
    public void check(@Nullable String id, @Nullable String answer, String loginName, Errors errors) {
        check(id, answer, errors);
        if (!errors.hasErrors() && answer != null && Work.isAnswer(answer.strip())) {
            work.reach(loginName)
                    .ifPresent(wait -> errors.rejectValue(
                            "captcha", "slow", "该账号使用免图片验证过于频繁，请 " + TooMany.words(wait) + "后再试，或按新图片输入验证码"));
        }
    }

    /** Right or wrong, the captcha is spent: only who deletes its row has answered it. */
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

    private record Drawn(String answer, int difficulty) {

        boolean fits(UUID id, String text) {
            return Work.isAnswer(text) ? difficulty > 0 && Work.isDone(id, text, difficulty) : text.equals(answer);
        }
    }

    private boolean spend(UUID id, String text) {
        var drawn = here("select answer, difficulty", id).query(Drawn.class).optional();
        var right = drawn.isPresent() && drawn.get().fits(id, text);
        var spent = db.sql("delete from captcha where id = :id").param("id", id).update() == 1;
        return right && spent;
    }

    private JdbcClient.StatementSpec here(String select, UUID id) {
        return db.sql(select + " from captcha where id = :id and browser = :browser and expires_at > :now")
                .param("id", id)
                .param("browser", browser(false))
                .param("now", Moments.db(clock.instant()));
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
