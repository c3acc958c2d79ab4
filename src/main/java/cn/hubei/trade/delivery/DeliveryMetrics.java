package cn.hubei.trade.delivery;

import cn.hubei.trade.platform.ops.Backlog;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Metrics of what goes out: how many wait and how many were given up. */
@Configuration(proxyBeanMethods = false)
class DeliveryMetrics {

    private static final String IN_STATE = "select count(*) from delivery where state = :state";

    @Bean
    Backlog deliveriesWaiting(JdbcClient db) {
        return Backlog.of(
                "platform.delivery.waiting",
                "Mail, SMS and webhooks to be sent",
                db,
                IN_STATE,
                () -> Map.of("state", "WAITING"));
    }

    @Bean
    Backlog deliveriesGivenUp(JdbcClient db) {
        return Backlog.of(
                "platform.delivery.given.up",
                "Mail, SMS and webhooks that could not be sent",
                db,
                IN_STATE,
                () -> Map.of("state", "GIVEN_UP"));
    }
}
