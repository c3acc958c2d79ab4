package cn.hubei.trade.platform.ops;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Metrics of the events that their listeners have not handled yet. */
@Configuration(proxyBeanMethods = false)
class EventMetrics {

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
