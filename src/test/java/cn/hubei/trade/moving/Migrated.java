package cn.hubei.trade.moving;

import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** A PostgreSQL with the platform's tables and without a platform. */
public final class Migrated {

    private Migrated() {}

    public static void migrate(String url) {
        try (var context = new AnnotationConfigApplicationContext(MoveData.class)) {
            var migrations =
                    context.getBeansOfType(JavaMigration.class).values().toArray(JavaMigration[]::new);
            MoveData.migrate(url, "postgres", "", migrations);
        }
    }
}
