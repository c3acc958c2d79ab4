package cn.hubei.trade.captcha;

import cn.hubei.trade.platform.limit.Limits;
import cn.hubei.trade.platform.limit.Throttle;
import cn.hubei.trade.platform.limit.Throttle.Rate;
import cn.hubei.trade.platform.text.Alike;
import cn.hubei.trade.platform.text.Tokens;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * A proof of work instead of the picture, for those who cannot see it. Each use doubles its price for the address,
 * and an account can be tried by it a limited number of times an hour (ADR 6).
 */
@Component
class Work {

    /** Leading zero bits of a hash: a million are tried for 20, seventeen millions for 24. */
    static final int LEAST = 20;

    static final int MOST = 24;

    /** A doubling is forgotten after its share of the hour. */
    private static final Rate DOUBLINGS = new Rate(MOST - LEAST + 1, Duration.ofHours(1));

    /** What an answer by work begins with. */
    private static final String MARK = "~";

    private final Throttle throttle;
    private final Limits.LimitSettings limits;
    private final FamiliarBrowsers browsers;

    Work(Throttle throttle, Limits.LimitSettings limits, FamiliarBrowsers browsers) {
        this.throttle = throttle;
        this.limits = limits;
        this.browsers = browsers;
    }

    /** Counted before it is read: of two at once neither pays too little. */
    int price(String address) {
        if (!limits.enforced()) {
            return LEAST;
        }
        var here = Limits.subject(address);
        throttle.use("work-price", here, DOUBLINGS);
        return LEAST - 1 + throttle.used("work-price", here, DOUBLINGS);
    }

    /** How long this name waits that was reached by work too often, whether an account has it or not. */
    Optional<Duration> reach(String loginName) {
        var rate = limits.work().account();
        if (!limits.enforced() || rate == null || browsers.knows(loginName)) {
            return Optional.empty();
        }
        return throttle.use("work-account", Tokens.hash(Alike.key(loginName)), rate);
    }

    static boolean isAnswer(String text) {
        return text.startsWith(MARK);
    }

    /** Whether the hash of the captcha's id and this number begins with so many zero bits. */
    static boolean isDone(UUID id, String text, int difficulty) {
        var hash = Tokens.sha256(id + ":" + text.substring(MARK.length()));
        return Integer.numberOfLeadingZeros(ByteBuffer.wrap(hash).getInt()) >= difficulty;
    }
}
