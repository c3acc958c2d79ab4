package cn.hubei.trade.notification;

import cn.hubei.trade.platform.ops.Backlog;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What who watches the platform sees of its messages. */
@Configuration(proxyBeanMethods = false)
class NotificationMetrics {

    @Bean
    Backlog eventsWaiting(JdbcClient db) {
        return Backlog.of(
                "platform.events.waiting",
                "Events of which those concerned have not yet been told",
                db,
                "select count(*) from event_publication where completion_date is null",
                Map::of);
    }
}
