package cn.hubei.trade.platform.time;

import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Takes a node whose clock is wrong out of service: it would end sessions and open registrations at the wrong time.
 */
@Configuration(proxyBeanMethods = false)
class NodeClock {

    private static final Logger LOG = LoggerFactory.getLogger(NodeClock.class);

    private final ClockSkew skew;

    NodeClock(ClockSkew skew) {
        this.skew = skew;
    }

    /** Asks for the database only when it is read: the server's filters are there before it. */
    @Bean
    static ClockSkew clockSkew(
            ObjectProvider<JdbcClient> db, @Value("${platform.clock-tolerance}") Duration tolerance) {
        return new ClockSkew(
                () -> db.getObject()
                        .sql("select current_timestamp")
                        .query(OffsetDateTime.class)
                        .single()
                        .toInstant(),
                Clock.systemUTC(),
                System::nanoTime,
                tolerance);
    }

    /** The database's clock may have changed too: another machine may have taken over. */
    @Scheduled(fixedDelayString = "PT1M")
    void read() {
        try {
            skew.read();
        } catch (DataAccessException away) {
            LOG.debug("The database does not tell the time", away);
        }
    }

    @Bean
    HealthIndicator clockHealthIndicator() {
        return new AbstractHealthIndicator() {
            @Override
            protected void doHealthCheck(Health.Builder health) {
                health.status(skew.isTooFar() ? Status.DOWN : Status.UP)
                        .withDetail("ahead", skew.now().toString());
            }
        };
    }

    @Bean
    MeterBinder clockMetrics() {
        return registry -> TimeGauge.builder(
                        "platform.clock.skew", () -> skew.now().toMillis(), TimeUnit.MILLISECONDS)
                .description("How far this node's clock is ahead of the database's")
                .register(registry);
    }
}
