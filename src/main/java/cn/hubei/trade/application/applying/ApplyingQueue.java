package cn.hubei.trade.application.applying;

import cn.hubei.trade.platform.refusal.RuleViolation;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Lets two at a time apply for one offering on this node, in the order in which they came. When a registration opens
 * hundreds come at once, and each that waits for the offering's row would hold a connection that all pages need.
 */
@Component
class ApplyingQueue {

    private static final int AT_A_TIME = 2;
    private static final int PATIENCE_SECONDS = 20;

    private final Semaphore[] gates =
            IntStream.range(0, 64).mapToObj(i -> new Semaphore(AT_A_TIME, true)).toArray(Semaphore[]::new);

    <T> T pass(long offering, Supplier<T> work) {
        var gate = gates[Math.floorMod(offering, gates.length)];
        if (!open(gate)) {
            throw new RuleViolation("", "当前申请人数较多，您的申请尚未提交，请稍后再试");
        }
        try {
            return work.get();
        } finally {
            gate.release();
        }
    }

    private static boolean open(Semaphore gate) {
        try {
            return gate.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
