package cn.hubei.trade.mail;

import cn.hubei.trade.platform.ops.Backlog;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Metrics of the mail: how many wait and how many were given up. */
@Configuration(proxyBeanMethods = false)
class MailMetrics {

    private static final String IN_STATE = "select count(*) from outgoing_mail where state = :state";

    @Bean
    Backlog mailWaiting(JdbcClient db) {
        return Backlog.of("platform.mail.waiting", "Mail to be sent", db, IN_STATE, () -> Map.of("state", "WAITING"));
    }

    @Bean
    Backlog mailGivenUp(JdbcClient db) {
        return Backlog.of(
                "platform.mail.given.up",
                "Mail that could not be sent",
                db,
                IN_STATE,
                () -> Map.of("state", "GIVEN_UP"));
    }
}
