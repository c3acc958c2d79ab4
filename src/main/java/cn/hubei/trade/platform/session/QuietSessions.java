package cn.hubei.trade.platform.session;

import cn.hubei.trade.platform.time.ClockSkew;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;

/**
 * Makes reading a session cheap: it is cached on the node for a few seconds, and its last access is written once a
 * minute (ADR 5). Ends sessions that have lasted too long.
 */
@Component
@EnableConfigurationProperties(SessionSettings.class)
class QuietSessions implements BeanPostProcessor {

    private final ObjectProvider<ClockSkew> skew;
    private final ObjectProvider<SessionSettings> settings;

    QuietSessions(ObjectProvider<ClockSkew> skew, ObjectProvider<SessionSettings> settings) {
        this.skew = skew;
        this.settings = settings;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof JdbcIndexedSessionRepository stored ? quiet(stored) : bean;
    }

    private <S extends Session> Object quiet(FindByIndexNameSessionRepository<S> stored) {
        return new QuietSessionRepository<>(
                stored,
                () -> skew.getObject().demandRightTime(),
                settings.getObject().longest(),
                Clock.systemUTC());
    }
}
