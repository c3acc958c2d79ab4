package cn.hubei.trade.platform.database;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Counts and logs slow statements: their text, never their values, which may be personal. */
@Component
class SlowStatements implements BeanPostProcessor, EnvironmentAware {

    private static final Logger LOG = LoggerFactory.getLogger(SlowStatements.class);

    private final ObjectProvider<MeterRegistry> meters;
    private Duration slow = Duration.ofSeconds(1);

    SlowStatements(ObjectProvider<MeterRegistry> meters) {
        this.meters = meters;
    }

    @Override
    public void setEnvironment(Environment environment) {
        slow = environment.getProperty("platform.database.slow-statement", Duration.class, slow);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source
                ? ProxyDataSourceBuilder.create(source).listener(new Watch()).build()
                : bean;
    }

    private final class Watch implements QueryExecutionListener {

        @Override
        public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

        @Override
        public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            if (execution.getElapsedTime() >= slow.toMillis()) {
                count();
                LOG.warn(
                        "A statement took {} ms: {}",
                        execution.getElapsedTime(),
                        queries.stream().map(QueryInfo::getQuery).distinct().toList());
            }
        }

        private void count() {
            var registry = meters.getIfAvailable();
            if (registry != null) {
                Counter.builder("platform.statements.slow")
                        .description("Statements that took longer than platform.database.slow-statement")
                        .register(registry)
                        .increment();
            }
        }
    }
}
