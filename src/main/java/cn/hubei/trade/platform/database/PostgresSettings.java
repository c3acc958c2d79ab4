package cn.hubei.trade.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Settings of every connection to PostgreSQL, so that no statement, lock or forgotten transaction holds up the
 * others. The pool is bounded: more connections than processors make the server slower.
 */
@Component
class PostgresSettings implements BeanPostProcessor, EnvironmentAware {

    private static final int MOST = 100;

    /**
     * A list joins eight tables in the order of its text, which is the right one. To weigh all other orders took 8 ms where
     * the statement itself takes one; no statement is long enough for compiled expressions or for several processes to pay.
     */
    private static final String PLANNED_QUICKLY =
            "set join_collapse_limit = 4; set jit = off; set max_parallel_workers_per_gather = 0";

    private @Nullable Environment environment;

    @Override
    public void setEnvironment(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        return bean instanceof HikariDataSource pool ? told(pool) : bean;
    }

    private HikariDataSource told(HikariDataSource pool) {
        if (pool.getMaximumPoolSize() < 2 || pool.getMaximumPoolSize() > MOST) {
            throw new IllegalStateException("spring.datasource.hikari.maximum-pool-size 应在 2 到 " + MOST + " 之间");
        }
        if (pool.getJdbcUrl() != null && pool.getJdbcUrl().startsWith("jdbc:postgresql:")) {
            tellPostgres(pool);
        }
        return pool;
    }

    private void tellPostgres(HikariDataSource pool) {
        pool.setConnectionInitSql("set statement_timeout = '" + setting("statement-timeout", "30s")
                + "'; set lock_timeout = '" + setting("lock-timeout", "10s")
                + "'; set idle_in_transaction_session_timeout = '" + setting("idle-in-transaction-timeout", "60s")
                + "'; " + PLANNED_QUICKLY);
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        pool.addDataSourceProperty("connectTimeout", "5");
        // Longer than any statement may take: only a server that is gone without a word is given up by it.
        pool.addDataSourceProperty("socketTimeout", setting("socket-timeout-seconds", "660"));
        pool.addDataSourceProperty("ApplicationName", "trade-service-platform");
    }

    private String setting(String name, String otherwise) {
        return environment == null ? otherwise : environment.getProperty("platform.database." + name, otherwise);
    }
}
