package cn.hubei.trade.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
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
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** Loads regions, departments and dictionaries; runs again whenever their files have changed. */
@Component
class ReferenceData implements JavaMigration {

    private static final List<String> FILES = List.of("regions", "departments", "dictionaries");

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
        IntStream.range(0, entries.size()).forEach(i -> entry(db, i, entries.get(i)));
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

    /** What the operator has edited or moved stays so, and what it has deleted stays away. */
    private static void entry(JdbcTemplate db, int position, String[] line) {
        var dictionary = line[0];
        var code = line[1];
        var label = line[2];
        var family = line[3].isEmpty() ? null : line[3];
        var taken = count(
                        db,
                        "select count(*) from dictionary_entry where dictionary = ? and label = ? and code <> ?",
                        dictionary,
                        label,
                        code)
                > 0;
        if (count(db, "select count(*) from dictionary_entry where dictionary = ? and code = ?", dictionary, code)
                == 0) {
            var removed =
                    count(db, "select count(*) from removed_entry where dictionary = ? and code = ?", dictionary, code)
                            > 0;
            if (!taken && !removed) {
                db.update(
                        "insert into dictionary_entry (dictionary, code, label, family, position, moved)"
                                + " values (?, ?, ?, ?, ?, ?)",
                        dictionary,
                        code,
                        label,
                        family,
                        isMoved(db, dictionary) ? last(db, dictionary) : position,
                        isMoved(db, dictionary));
            }
            return;
        }
        db.update(
                "update dictionary_entry set position = ? where dictionary = ? and code = ? and not moved",
                position,
                dictionary,
                code);
        if (!taken) {
            db.update(
                    "update dictionary_entry set label = ?, family = ? where dictionary = ? and code = ? and not edited",
                    label,
                    family,
                    dictionary,
                    code);
        }
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
        Map<String, String> fullNames = new HashMap<>();
        upsert(
                db,
                "update region set name = ?, parent_code = ?, full_name = ? where code = ?",
                "insert into region (name, parent_code, full_name, code) values (?, ?, ?, ?)",
                lines("regions").stream()
                        .map(line -> {
                            var parent = line[2].isBlank() ? null : line[2];
                            var above = parent == null ? "" : fullNames.getOrDefault(parent, "");
                            var own = Region.isSpoken(line[1]) ? line[1] : "";
                            fullNames.put(line[0], above + own);
                            return new @Nullable Object[] {line[1], parent, above + own, line[0]};
                        })
                        .toList());
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
        try (var reader = new BufferedReader(new InputStreamReader(
                new ClassPathResource("reference/" + file + ".csv").getInputStream(), StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(line -> line.split(",", -1)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
