package cn.hubei.trade.notification;

import java.time.Duration;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Hands events whose listener failed to it once more; the registry keeps them until it succeeds. */
@Component
class ResubmittingEvents {

    private static final ResubmissionOptions OLD_ENOUGH =
            ResubmissionOptions.defaults().withMinAge(Duration.ofSeconds(30));

    private final FailedEventPublications failed;

    ResubmittingEvents(FailedEventPublications failed) {
        this.failed = failed;
    }

    @Scheduled(fixedDelayString = "${platform.messages.retry-every:PT1M}")
    @SchedulerLock(name = "resubmitting-events", lockAtLeastFor = "PT5S")
    void resubmit() {
        failed.resubmit(OLD_ENOUGH);
    }
}
