package cn.hubei.trade;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.UUID;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** An empty database for this run. */
@TestConfiguration(proxyBeanMethods = false)
class TestDatabase {

    @Bean
    static DynamicPropertyRegistrar databaseUrl() {
        if ("postgresql".equals(System.getProperty("test.database"))) {
            var url = startPostgres().getJdbcUrl("postgres", "postgres");
            return registry -> {
                registry.add("spring.datasource.url", () -> url);
                registry.add("spring.datasource.username", () -> "postgres");
            };
        }
        var url = "jdbc:h2:mem:" + UUID.randomUUID()
                + ";DB_CLOSE_DELAY=-1;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
                + ";DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=10000";
        return registry -> registry.add("spring.datasource.url", () -> url);
    }

    private static EmbeddedPostgres startPostgres() {
        try {
            return EmbeddedPostgres.builder()
                    // As on any disk without moving parts; the plans depend on it.
                    .setServerConfig("random_page_cost", "1.1")
                    // It lives as long as this run.
                    .setServerConfig("fsync", "off")
                    .setServerConfig("full_page_writes", "off")
                    .start();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
