package cn.hubei.trade.offering;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.Context;
import org.junit.jupiter.api.Test;

/** What was published before the columns were there is read from its JSON once. */
class PublicationDetailsTest {

    private record Migrating(Connection connection) implements Context {

        @Override
        public Configuration getConfiguration() {
            throw new IllegalStateException("The migration asks for no configuration");
        }

        @Override
        public Connection getConnection() {
            return connection;
        }
    }

    @Test
    void bothShapesOfTheJsonAreSpreadOverTheColumns() throws SQLException {
        var file = UUID.fromString("9ca3a3c6-4a34-4f3f-8a6c-2f1c7c1b0a11");
        try (var connection = DriverManager.getConnection("jdbc:h2:mem:publication-details");
                var statement = connection.createStatement()) {
            statement.execute(
                    "create table publication (id bigint, details text, host varchar(500), place varchar(200),"
                            + " content text, email varchar(100))");
            statement.execute(
                    "create table publication_attachment (publication_id bigint, position integer, file_id uuid)");
            statement.execute("insert into publication (id, details) values (1, '{\"type\":\"tax\",\"content\":\"实务\","
                    + "\"address\":\"三楼\",\"speakers\":\"张磊、陈静\"}'), (2, '{\"details\":{\"description\":\"仓储\","
                    + "\"email\":\"a@example.cn\"},\"attachments\":[\"" + file + "\"]}')");

            new PublicationDetails().migrate(new Migrating(connection));

            try (var rows = statement.executeQuery("select host, place, content, email from publication order by id")) {
                rows.next();
                assertThat(rows.getString(1)).isEqualTo("张磊、陈静");
                assertThat(rows.getString(2)).isEqualTo("三楼");
                assertThat(rows.getString(3)).isEqualTo("实务");
                assertThat(rows.getString(4)).isNull();
                rows.next();
                assertThat(rows.getString(1)).isNull();
                assertThat(rows.getString(3)).isEqualTo("仓储");
                assertThat(rows.getString(4)).isEqualTo("a@example.cn");
            }
            try (var rows =
                    statement.executeQuery("select publication_id, position, file_id from publication_attachment")) {
                rows.next();
                assertThat(rows.getLong(1)).isEqualTo(2);
                assertThat(rows.getObject(3, UUID.class)).isEqualTo(file);
                assertThat(rows.next()).isFalse();
            }
        }
    }
}
