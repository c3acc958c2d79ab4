package cn.hubei.trade.platform.database;

import java.time.Clock;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.auditing.DateTimeProvider;
import org.springframework.data.jdbc.repository.config.EnableJdbcAuditing;

/** Tells a saved aggregate when it changed, where it keeps that. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcAuditing(dateTimeProviderRef = "changeTime")
class ChangeTimes {

    @Bean
    DateTimeProvider changeTime(Clock clock) {
        return () -> Optional.of(clock.instant());
    }
}
