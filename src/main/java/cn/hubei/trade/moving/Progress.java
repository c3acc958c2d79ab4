package cn.hubei.trade.moving;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How far the move has come. It is kept in the target and written in the transaction of the rows it speaks of, so
 * that a killed move goes on where it was.
 */
final class Progress {

    static final String SCHEMA = "moving";

    private static final List<String> TABLES = List.of(
            "create schema moving",
            "create table moving.move (origin text primary key, prepared boolean not null, finished boolean not null)",
            "create table moving.moved_table (name text primary key, last_key text[], moved_rows bigint not null,"
                    + " done boolean not null)",
            "create table moving.reference (table_name text, name text, definition text,"
                    + " primary key (table_name, name))");
    private static final String NOTE = """
            insert into moving.moved_table (name, last_key, moved_rows, done)
            values (:name, :key, :rows, :done)
            on conflict (name) do update
              set last_key = excluded.last_key, moved_rows = excluded.moved_rows, done = excluded.done
            """;

    private final JdbcClient db;

    Progress(JdbcClient db) {
        this.db = db;
    }

    /** How far a table has come; the last key is null before the first row. */
    record Mark(@Nullable List<String> lastKey, long rows, boolean done) {}

    void begin(String origin) {
        TABLES.forEach(statement -> db.sql(statement).update());
        db.sql("insert into moving.move (origin, prepared, finished) values (:origin, false, false)")
                .param("origin", origin)
                .update();
    }

    String origin() {
        return db.sql("select origin from moving.move").query(String.class).single();
    }

    boolean isPrepared() {
        return db.sql("select prepared from moving.move").query(Boolean.class).single();
    }

    boolean isFinished() {
        return db.sql("select finished from moving.move").query(Boolean.class).single();
    }

    void prepared() {
        db.sql("update moving.move set prepared = true").update();
    }

    void finished() {
        db.sql("update moving.move set finished = true").update();
    }

    Mark of(Table table) {
        return db.sql("select last_key, moved_rows, done from moving.moved_table where name = :name")
                .param("name", table.name())
                .query(Progress::mark)
                .optional()
                .orElse(new Mark(null, 0, false));
    }

    private static Mark mark(ResultSet row, int number) throws SQLException {
        var key = row.getArray("last_key");
        return new Mark(
                key == null ? null : Arrays.asList((String[]) key.getArray()),
                row.getLong("moved_rows"),
                row.getBoolean("done"));
    }

    void note(Table table, Mark mark) {
        var key = mark.lastKey() == null ? null : mark.lastKey().toArray(String[]::new);
        db.sql(NOTE)
                .param("name", table.name())
                .param("key", key, java.sql.Types.ARRAY)
                .param("rows", mark.rows())
                .param("done", mark.done())
                .update();
    }
}
