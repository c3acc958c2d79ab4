package cn.hubei.trade.delivery;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.stereotype.Component;

/**
 * Hands each waiting parcel to its carrier, each channel by itself. It is marked after the other side has taken it, so
 * that none is lost; a crash between the two may carry it twice, under one id.
 */
@Component
class Dispatching implements SchedulingConfigurer {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatching.class);
    private static final int MOST_ATTEMPTS = 12;
    private static final Duration PAUSE = Duration.ofMinutes(5);

    private final DeliveryQueue queue;
    private final Carriers carriers;
    private final Duration every;
    private final Map<Channel, ExecutorService> hands = new EnumMap<>(Channel.class);

    Dispatching(DeliveryQueue queue, Carriers carriers, @Value("${platform.delivery.every:PT5S}") Duration every) {
        this.queue = queue;
        this.carriers = carriers;
        this.every = every;
        carriers.all().forEach(carrier -> hands.put(carrier.channel(), Executors.newFixedThreadPool(carrier.atOnce())));
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar tasks) {
        carriers.all().forEach(carrier -> tasks.addFixedDelayTask(() -> dispatch(carrier), every));
    }

    /** All that is due now, by all channels. */
    void dispatch() {
        carriers.all().forEach(this::dispatch);
    }

    private void dispatch(Carrier carrier) {
        queue.tidy();
        var attempts = queue.due(carrier).stream()
                .<Callable<Boolean>>map(id -> () -> attempt(id, carrier))
                .toList();
        try {
            for (var attempt :
                    Objects.requireNonNull(hands.get(carrier.channel())).invokeAll(attempts)) {
                attempt.get();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }

    private boolean attempt(long id, Carrier carrier) {
        var claimed = queue.claim(id);
        claimed.ifPresent(due -> note(due, carry(due, carrier)));
        return claimed.isPresent();
    }

    /** What its carrier did not foresee counts as well, so that nothing is tried for ever. */
    private static Outcome carry(Due due, Carrier carrier) {
        try {
            return carrier.carry(due);
        } catch (RuntimeException unforeseen) {
            LOG.error("{} {} broke at attempt {}", due.channel(), due.id(), due.attempts(), unforeseen);
            var problem = "系统内部错误：" + unforeseen.getClass().getSimpleName();
            return due.attempts() < MOST_ATTEMPTS
                    ? Outcome.later(PAUSE.multipliedBy(due.attempts()), problem)
                    : Outcome.never(problem);
        }
    }

    private void note(Due due, Outcome outcome) {
        if (outcome instanceof Outcome.Taken taken) {
            queue.taken(due, taken);
        } else if (outcome instanceof Outcome.Later later) {
            LOG.warn("{} {} not carried at attempt {}: {}", due.channel(), due.id(), due.attempts(), later.problem());
            queue.later(due, later);
        } else if (outcome instanceof Outcome.Never never) {
            LOG.warn("{} {} given up at attempt {}: {}", due.channel(), due.id(), due.attempts(), never.problem());
            queue.giveUp(due, never);
        }
    }

    @PreDestroy
    void stop() {
        hands.values().forEach(ExecutorService::shutdown);
    }
}
