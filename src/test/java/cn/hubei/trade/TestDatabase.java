package cn.hubei.trade;

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
            var url = TestPostgres.newDatabase();
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
}
