package cn.hubei.trade.platform;

import java.time.Clock;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;

/** What both databases need told: how a generated column is kept, and how a time is read. */
@Configuration
class Database {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** PostgreSQL wants a generated column to be called stored before it may be indexed; H2 does not know the word. */
    @Bean
    FlywayConfigurationCustomizer generatedColumns(DataSource source) {
        return flyway -> flyway.placeholders(Map.of("stored", isPostgres(source) ? "stored" : ""));
    }

    private static boolean isPostgres(DataSource source) {
        try {
            String product = JdbcUtils.extractDatabaseMetaData(source, data -> data.getDatabaseProductName());
            return DatabaseDriver.fromProductName(product) == DatabaseDriver.POSTGRESQL;
        } catch (MetaDataAccessException unreachable) {
            throw new IllegalStateException("The database does not answer", unreachable);
        }
    }
}
