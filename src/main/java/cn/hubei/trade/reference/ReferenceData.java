package cn.hubei.trade.reference;

import cn.hubei.trade.platform.text.Csv;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** Loads regions, departments and dictionaries; runs again whenever their files have changed. */
@Component
class ReferenceData implements JavaMigration {

    private static final List<String> FILES = List.of("regions", "departments", "dictionaries");

    private static final String TAKEN =
            "select count(*) from dictionary_entry where dictionary = ? and label = ? and code <> ?";
    private static final String REMOVED = "select count(*) from removed_entry where dictionary = ? and code = ?";
    private static final String ADD =
            "insert into dictionary_entry (dictionary, code, label, family, position, moved) values (?, ?, ?, ?, ?, ?)";
    private static final String PLACE =
            "update dictionary_entry set position = case when moved then position else ? end where dictionary = ? and code = ?";
    private static final String RENAME =
            "update dictionary_entry set label = ?, family = ? where dictionary = ? and code = ? and not edited";

    @Override
    public @Nullable MigrationVersion getVersion() {
        return null;
    }

    @Override
    public String getDescription() {
        return "reference data";
    }

    @Override
    public Integer getChecksum() {
        var checksum = new CRC32();
        FILES.forEach(file -> lines(file)
                .forEach(line -> checksum.update(String.join(",", line).getBytes(StandardCharsets.UTF_8))));
        return (int) checksum.getValue();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) {
        var db = new JdbcTemplate(new SingleConnectionDataSource(context.getConnection(), true));
        regions(db);
        lines("departments").forEach(line -> department(db, line[0], line[1]));
        var entries = lines("dictionaries");
        IntStream.range(0, entries.size()).forEach(i -> entry(db, i, Line.of(entries.get(i))));
    }

    /** What the operator has edited stays; a name that another has by now is left to it. */
    private static void department(JdbcTemplate db, String code, String name) {
        var taken = count(db, "select count(*) from department where name = ? and code <> ?", name, code) > 0;
        if (count(db, "select count(*) from department where code = ?", code) == 0) {
            if (!taken) {
                db.update("insert into department (code, name) values (?, ?)", code, name);
            }
        } else if (!taken) {
            db.update("update department set name = ? where code = ? and not edited", name, code);
        }
    }

    /** A line of the dictionaries' file. */
    private record Line(
            String dictionary,
            String code,
            String label,
            @Nullable String family) {

        static Line of(String[] values) {
            return new Line(values[0], values[1], values[2], values[3].isEmpty() ? null : values[3]);
        }
    }

    /** What the operator has edited or moved stays so, and what it has deleted stays away. */
    private static void entry(JdbcTemplate db, int position, Line line) {
        if (db.update(PLACE, position, line.dictionary(), line.code()) == 0) {
            add(db, position, line);
        } else if (!isTaken(db, line)) {
            db.update(RENAME, line.label(), line.family(), line.dictionary(), line.code());
        }
    }

    private static void add(JdbcTemplate db, int position, Line line) {
        var moved = isMoved(db, line.dictionary());
        var place = moved ? last(db, line.dictionary()) : position;
        if (!isTaken(db, line) && count(db, REMOVED, line.dictionary(), line.code()) == 0) {
            db.update(ADD, line.dictionary(), line.code(), line.label(), line.family(), place, moved);
        }
    }

    private static boolean isTaken(JdbcTemplate db, Line line) {
        return count(db, TAKEN, line.dictionary(), line.label(), line.code()) > 0;
    }

    /** The operator has put this dictionary in its own order: what is new goes to its end. */
    private static boolean isMoved(JdbcTemplate db, String dictionary) {
        return count(db, "select count(*) from dictionary_entry where dictionary = ? and moved", dictionary) > 0;
    }

    private static long last(JdbcTemplate db, String dictionary) {
        return count(db, "select max(position) + 1 from dictionary_entry where dictionary = ?", dictionary);
    }

    private static long count(JdbcTemplate db, String sql, Object... parameters) {
        return Objects.requireNonNull(db.queryForObject(sql, Long.class, parameters));
    }

    private static void regions(JdbcTemplate db) {
        var fullNames = new HashMap<String, String>();
        upsert(
                db,
                "update region set name = ?, parent_code = ?, full_name = ? where code = ?",
                "insert into region (name, parent_code, full_name, code) values (?, ?, ?, ?)",
                lines("regions").stream().map(line -> region(line, fullNames)).toList());
    }

    /** Each region stands in the file below its parent, whose full name is known by then. */
    private static @Nullable Object[] region(String[] line, Map<String, String> fullNames) {
        var parent = line[2].isBlank() ? null : line[2];
        var above = parent == null ? "" : fullNames.getOrDefault(parent, "");
        var fullName = above + (Region.isSpoken(line[1]) ? line[1] : "");
        fullNames.put(line[0], fullName);
        return new @Nullable Object[] {line[1], parent, fullName, line[0]};
    }

    private static void upsert(JdbcTemplate db, String update, String insert, List<@Nullable Object[]> rows) {
        var updated = db.batchUpdate(update, rows);
        var missing = IntStream.range(0, rows.size())
                .filter(i -> updated[i] == 0)
                .mapToObj(rows::get)
                .toList();
        if (!missing.isEmpty()) {
            db.batchUpdate(insert, missing);
        }
    }

    /** Without the heading; no value holds a comma. */
    private static List<String[]> lines(String file) {
        return Csv.rows("reference/" + file + ".csv");
    }
}
