package cn.hubei.trade.platform.session;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Deletes expired sessions by the database's clock. Spring Session would go by each node's own, and a clock that is
 * an hour ahead would sign everybody out.
 */
@Component
class ExpiredSessions {

    private final JdbcClient db;

    ExpiredSessions(JdbcClient db) {
        this.db = db;
    }

    @Scheduled(cron = "0 * * * * *")
    @SchedulerLock(name = "sessions-expired", lockAtLeastFor = "PT10S")
    void sweep() {
        db.sql(
                        "delete from spring_session where expiry_time < cast(extract(epoch from current_timestamp) as bigint) * 1000")
                .update();
    }
}
