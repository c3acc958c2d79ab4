package cn.hubei.trade.platform.limit;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * How many threads may wait for slow bodies: in all, and for one address. Whoever comes when all places are taken
 * waits a moment for one.
 */
final class Waiters {

    private final int most;
    private final int mostOfAnAddress;
    private final Duration moment;
    private final Map<String, Integer> waiting = new HashMap<>();
    private int all;

    Waiters(int most, int mostOfAnAddress, Duration moment) {
        this.most = most;
        this.mostOfAnAddress = mostOfAnAddress;
        this.moment = moment;
    }

    /** Whether there is a place; who has one gives it back. */
    synchronized boolean enter(String address) {
        var until = System.nanoTime() + moment.toNanos();
        while (isFull(address)) {
            var left = Duration.ofNanos(until - System.nanoTime()).toMillis();
            if (left <= 0 || !waited(left)) {
                return false;
            }
        }
        all++;
        waiting.merge(address, 1, Integer::sum);
        return true;
    }

    synchronized void leave(String address) {
        all--;
        waiting.computeIfPresent(address, (whose, number) -> number == 1 ? null : number - 1);
        notifyAll();
    }

    private boolean isFull(String address) {
        return all >= most || waiting.getOrDefault(address, 0) >= mostOfAnAddress;
    }

    private boolean waited(long millis) {
        try {
            wait(millis);
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
