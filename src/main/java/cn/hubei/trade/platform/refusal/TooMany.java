package cn.hubei.trade.platform.refusal;

import java.time.Duration;

/** Too many requests; the page says why, and when to try again. */
public class TooMany extends RuntimeException {

    private final String reason;
    private final Duration wait;

    public TooMany(String reason, Duration wait) {
        super(reason + "; again in " + wait);
        this.reason = reason;
        this.wait = wait;
    }

    public String reason() {
        return reason;
    }

    public Duration until() {
        return wait;
    }

    /** In words, rounded up: 「30 秒」, 「5 分钟」. */
    public static String words(Duration wait) {
        if (wait.toSeconds() < 90) {
            return Math.max(1, wait.toSeconds()) + " 秒";
        }
        var minutes = (wait.toSeconds() + 59) / 60;
        return minutes < 90 ? minutes + " 分钟" : (minutes + 59) / 60 + " 小时";
    }
}
