package cn.hubei.trade;

import cn.hubei.trade.moving.Migrated;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;

/**
 * One server for all platforms of this run, and a database for each. The first is empty, and its platform migrates it as it
 * would anywhere; each after it is a copy of one that was migrated once.
 */
final class TestPostgres {

    private static @Nullable EmbeddedPostgres server;
    private static int databases;

    private TestPostgres() {}

    static synchronized String newDatabase() {
        var name = "platform" + ++databases;
        if (databases == 1) {
            create(name);
        } else {
            if (databases == 2) {
                create("migrated");
                Migrated.migrate(url("migrated"));
            }
            create(name + " template migrated");
        }
        return url(name);
    }

    private static String url(String database) {
        return server().getJdbcUrl("postgres", database);
    }

    private static void create(String database) {
        try (var connection = server().getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + database);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static EmbeddedPostgres server() {
        if (server == null) {
            var started = started();
            SpringApplication.getShutdownHandlers().add(() -> stop(started));
            server = started;
        }
        return server;
    }

    private static EmbeddedPostgres started() {
        try {
            return EmbeddedPostgres.builder()
                    // As on any disk without moving parts; the plans depend on it.
                    .setServerConfig("random_page_cost", "1.1")
                    // It lives as long as this run.
                    .setServerConfig("fsync", "off")
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("synchronous_commit", "off")
                    // The pools of all platforms.
                    .setServerConfig("max_connections", "500")
                    .setRegisterShutdownHook(false)
                    .start();
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** After all platforms: those that are still to end would wait for it in vain, half a minute and more. */
    private static void stop(EmbeddedPostgres ended) {
        try {
            ended.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
