import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Processor time that the platform and its database have used, in milliseconds, from /proc. Times on a shared machine
 * stray; what a request costs strays less.
 *
 * @param node of the platform
 * @param database of PostgreSQL
 */
record Processor(double node, double database) {

    private static final double TICK = 10;

    /** Now, for the processes that the environment names: NODE, and POSTMASTER with all its children. */
    static Processor now() throws IOException {
        var postmaster = System.getenv("POSTMASTER");
        var database = of(postmaster, true);
        for (var child : children(postmaster)) {
            database += of(child, false);
        }
        return new Processor(of(System.getenv("NODE"), false), database);
    }

    /** Since then, for each of so many requests. */
    Processor since(Processor begun, int requests) {
        return new Processor((node - begun.node) / requests, (database - begun.database) / requests);
    }

    private static List<String> children(String parent) throws IOException {
        try (Stream<Path> tasks = Files.list(Path.of("/proc", parent, "task"))) {
            return tasks.flatMap(task -> read(task.resolve("children")).lines())
                    .flatMap(line -> Stream.of(line.split(" ")))
                    .filter(child -> !child.isBlank())
                    .toList();
        }
    }

    /** Fields 14 to 17: used by itself in user and kernel mode, and by children that have ended. */
    private static double of(String process, boolean withEnded) {
        var stat = read(Path.of("/proc", process, "stat"));
        var fields = stat.substring(stat.lastIndexOf(')') + 1).trim().split(" ");
        double ticks = 0;
        for (int i = 11; fields.length > 14 && i < (withEnded ? 15 : 13); i++) {
            ticks += Long.parseLong(fields[i]);
        }
        return ticks * TICK;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException ended) {
            return "";
        }
    }
}
