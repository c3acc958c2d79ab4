package cn.hubei.trade.platform.database;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.DatabaseDriver;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;

/** What both databases need: the words of their migrations, and how a time is read. */
@Configuration
public class Database {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    FlywayConfigurationCustomizer migrationWords(DataSource source) {
        return flyway -> flyway.placeholders(isPostgres(source) ? MigrationWords.ofPostgres() : MigrationWords.ofH2());
    }

    @Bean
    FlywayMigrationStrategy onlyWhatWasReleased() {
        return flyway -> {
            UnreleasedDatabase.refuse(flyway);
            flyway.migrate();
        };
    }

    /**
     * A migration may take longer than a page's statement, so it gets a connection of its own; but it waits no longer for
     * a lock, since behind it everybody else waits.
     */
    @Bean
    FlywayConfigurationCustomizer unhurried(DataSource source, JdbcConnectionDetails details) {
        return flyway -> {
            if (isPostgres(source)) {
                flyway.dataSource(details.getJdbcUrl(), details.getUsername(), details.getPassword())
                        .initSql("set lock_timeout = '10s'");
            }
        };
    }

    public static boolean isPostgres(DataSource source) {
        try {
            String product = JdbcUtils.extractDatabaseMetaData(source, data -> data.getDatabaseProductName());
            return DatabaseDriver.fromProductName(product) == DatabaseDriver.POSTGRESQL;
        } catch (MetaDataAccessException unreachable) {
            throw new IllegalStateException("The database does not answer", unreachable);
        }
    }
}
