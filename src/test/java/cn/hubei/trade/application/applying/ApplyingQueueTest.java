package cn.hubei.trade.application.applying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hubei.trade.platform.refusal.RuleViolation;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ApplyingQueueTest {

    private static final long OFFERING = 7;

    private final ApplyingQueue queue = new ApplyingQueue();

    @Test
    void neverMoreThanTwoAreThroughForOneOffering() throws Exception {
        var within = new AtomicInteger();
        var most = new AtomicInteger();
        var threads = Executors.newFixedThreadPool(20);
        var passed = new ArrayList<Future<Integer>>();
        for (int i = 0; i < 200; i++) {
            passed.add(threads.submit(() -> queue.pass(OFFERING, () -> {
                most.accumulateAndGet(within.incrementAndGet(), Math::max);
                Thread.yield();
                return within.decrementAndGet();
            })));
        }
        for (var one : passed) {
            one.get(30, TimeUnit.SECONDS);
        }
        threads.shutdown();
        assertThat(most.get()).isBetween(1, 2);
    }

    @Test
    void anotherOfferingIsNotHeldUp() throws Exception {
        var full = new CountDownLatch(2);
        var leave = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(2);
        for (int i = 0; i < 2; i++) {
            threads.submit(() -> queue.pass(OFFERING, () -> {
                full.countDown();
                return await(leave);
            }));
        }
        assertThat(full.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(queue.<String>pass(OFFERING + 1, () -> "through")).isEqualTo("through");
        leave.countDown();
        threads.shutdown();
        assertThat(queue.<String>pass(OFFERING, () -> "through")).isEqualTo("through");
    }

    @Test
    void whoIsToldNoLeavesItOpen() {
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> queue.pass(OFFERING, () -> {
                        throw new RuleViolation("", "名额已满");
                    }))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("名额已满");
        }
        assertThat(queue.<String>pass(OFFERING, () -> "through")).isEqualTo("through");
    }

    @Test
    void whoWaitsWhileTheNodeStopsIsToldThatNothingWasDone() throws Exception {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> queue.pass(OFFERING, () -> "through"))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("尚未提交");
        assertThat(Thread.interrupted()).isTrue();
    }

    private static String await(CountDownLatch latch) {
        try {
            return String.valueOf(latch.await(30, TimeUnit.SECONDS));
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
