package cn.hubei.trade.offering;

import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Migration 15: spreads what a publication kept as JSON over its columns; neither database's SQL reads JSON as the other's. */
@Component
class PublicationDetails implements JavaMigration {

    private record Kept(long id, String details) {}

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("15");
    }

    @Override
    public String getDescription() {
        return "publication details";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) {
        var db = new JdbcTemplate(new SingleConnectionDataSource(context.getConnection(), true));
        var json = JsonMapper.builder().build();
        var kept = db.query(
                "select id, details from publication",
                (row, number) -> new Kept(row.getLong("id"), row.getString("details")));
        for (var publication : kept) {
            var all = json.readTree(publication.details());
            var details = all.has("details") ? all.get("details") : all;
            db.update(
                    "update publication set host = ?, place = ?, content = ?, email = ? where id = ?",
                    first(details, "speakers", "organizer"),
                    first(details, "address", "venue"),
                    first(details, "content", "description"),
                    first(details, "email"),
                    publication.id());
            attach(db, publication.id(), all.path("attachments"));
        }
    }

    private static void attach(JdbcTemplate db, long publication, JsonNode files) {
        List<String> ids = new ArrayList<>();
        files.forEach(file -> ids.add(file.asString()));
        for (int position = 0; position < ids.size(); position++) {
            db.update(
                    "insert into publication_attachment (publication_id, position, file_id) values (?, ?, cast(? as uuid))",
                    publication,
                    position,
                    ids.get(position));
        }
    }

    private static @Nullable String first(JsonNode details, String... names) {
        for (var name : names) {
            if (details.hasNonNull(name)) {
                return details.get(name).asString();
            }
        }
        return null;
    }
}
