package cn.hubei.trade.api.key;

import cn.hubei.trade.api.key.KeyEvent.KeyReference;
import java.time.Clock;
import java.time.Duration;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells whoever has a key that it ends: 30 days before, and 7. */
@Component
class EndingKeys {

    static final int EARLY = 30;
    private static final int LATE = 7;

    private final ApiKeys keys;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EndingKeys(ApiKeys keys, ApplicationEventPublisher events, Clock clock) {
        this.keys = keys;
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(cron = "0 10 9 * * *", zone = "Asia/Shanghai")
    @SchedulerLock(name = "ending-keys")
    @Transactional
    public void tell() {
        var now = clock.instant();
        keys.findByRevokedAtIsNullAndExpiresAtBetween(now, now.plus(Duration.ofDays(EARLY)))
                .forEach(key -> tell(key, Duration.between(now, key.expiresAt()).toDays() < LATE ? LATE : EARLY));
    }

    private void tell(ApiKey key, int days) {
        if (key.isAnnounced(days)) {
            return;
        }
        key.announced(days);
        events.publishEvent(new KeyEvent.EndsSoon(KeyReference.of(keys.save(key)), days, key.expiresAt()));
    }
}
