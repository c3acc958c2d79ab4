package cn.hubei.trade;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The migrations as files: each is named by its module, which owns the tables and views that it creates. */
final class Migrations {

    private static final Path FOLDER = Path.of("src/main/resources/db/migration");
    private static final Pattern NAME = Pattern.compile("V(\\d+)(\\.\\d+)?__([a-z]+)(_[a-z_]+)?\\.sql");
    private static final Pattern CREATED = Pattern.compile("(?m)^create (table|view|sequence) (\\w+)");
    private static final Pattern DROPPED = Pattern.compile("(?m)^drop (?:table|view|sequence) (\\w+)");

    private Migrations() {}

    /**
     * One of them.
     *
     * @param number of the module's file; what only one database has follows it under the same
     * @param part of one database only
     * @param drops what an earlier one had created
     */
    record Migration(
            String folder, String number, boolean part, String module, List<Created> creates, List<String> drops) {}

    /** @param kind table, view or sequence */
    record Created(String kind, String name) {}

    static List<Migration> all() {
        try (var files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile).map(Migrations::migration).toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** Of each table, view and sequence that is still there the module that creates it. */
    static Map<String, String> owners() {
        return owners(created -> true);
    }

    /** Of each table the module that keeps its records in it. */
    static Map<String, String> ownersOfTables() {
        return owners(created -> created.kind().equals("table"));
    }

    private static Map<String, String> owners(Predicate<Created> which) {
        Map<String, String> owners = new TreeMap<>();
        for (var migration : all()) {
            for (var created : migration.creates().stream().filter(which).toList()) {
                if (owners.put(created.name(), migration.module()) != null) {
                    throw new IllegalStateException(created.name() + " is created twice");
                }
            }
        }
        all().forEach(migration -> owners.keySet().removeAll(migration.drops()));
        return owners;
    }

    private static Migration migration(Path file) {
        var name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) {
            throw new IllegalStateException(file + " is not named like V16__module_what.sql");
        }
        return new Migration(
                file.getParent().getFileName().toString(),
                name.group(1),
                name.group(2) != null,
                name.group(3),
                CREATED.matcher(text(file))
                        .results()
                        .map(result -> new Created(result.group(1), result.group(2)))
                        .toList(),
                DROPPED.matcher(text(file))
                        .results()
                        .map(result -> result.group(1))
                        .toList());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
