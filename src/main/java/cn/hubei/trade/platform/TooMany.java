package cn.hubei.trade.platform;

import java.time.Duration;

/** Somebody asks more often than is allowed; the page says when it may again. */
public class TooMany extends RuntimeException {

    private final Duration wait;

    public TooMany(Duration wait) {
        super("Too many; again in " + wait);
        this.wait = wait;
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
