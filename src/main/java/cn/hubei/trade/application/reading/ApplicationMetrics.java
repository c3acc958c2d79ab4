package cn.hubei.trade.application.reading;

import cn.hubei.trade.application.Overdue;
import cn.hubei.trade.platform.ops.Backlog;
import cn.hubei.trade.platform.time.Moments;
import java.time.Clock;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Metrics of the applications: how many wait, and how many for too long. */
@Configuration(proxyBeanMethods = false)
class ApplicationMetrics {

    private static final String WAITING = "select count(*) from offering_application where state = 'PENDING'";

    @Bean
    Backlog decisionsWaiting(JdbcClient db) {
        return Backlog.of("platform.decisions.waiting", "Applications that wait for a decision", db, WAITING, Map::of);
    }

    @Bean
    Backlog decisionsOverdue(JdbcClient db, Clock clock) {
        return Backlog.of(
                "platform.decisions.overdue",
                "Applications that have waited for more than 48 hours",
                db,
                WAITING + " and submitted_at < :limit",
                () -> Map.of("limit", Moments.db(Overdue.before(clock.instant()))));
    }
}
