import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Prints how the code is built, as one table; with -v also what stands behind each figure. Nothing depends on it. */
public class House {

    private static final Path JAVA = Path.of("src/main/java");
    private static final Path ROOT = JAVA.resolve("cn/hubei/trade");
    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Path TOUR = Path.of("docs/tour.md");
    private static final int LONG = 10;
    private static final int WIDE = 6;

    private final List<Integer> classes = new ArrayList<>();
    private final List<String> longMethods = new ArrayList<>();
    private final List<String> wideMethods = new ArrayList<>();
    private final Map<String, List<String>> behind = new TreeMap<>();
    private int methods;

    public static void main(String[] arguments) throws IOException {
        var house = new House();
        house.print();
        if (List.of(arguments).contains("-v")) {
            house.behind.forEach((what, all) -> {
                System.out.println("\n" + what);
                all.forEach(one -> System.out.println("  " + one));
            });
        }
    }

    private void print() throws IOException {
        parse();
        System.out.println("| | now | bar |\n| --- | --- | --- |");
        var folders = folders();
        var largest = folders.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        row("files in the largest flat folder", largest.getValue() + " (" + largest.getKey() + ")", "22");
        classes.sort(null);
        row("class code lines median / p90 / max", part(50) + " / " + part(90) + " / " + part(100), "26 / 80 / 200");
        row("methods over 10 lines", longMethods.size() + " of " + methods, "under 120");
        row("methods with more than 6 parameters", wideMethods.size(), "0");
        row("files to read to follow 审批 from route to row", tour(), "20");
        row("kinds named outside their folders", kinds().size() + " files", "0");
        row("a module's SQL on another's base table", foreign().size() + " pairs", "0");
        row("event actions as strings", actions().size(), "0");
        row("list frames written out", frames().size(), "1");
    }

    private static void row(String what, Object now, String bar) {
        System.out.println("| " + what + " | " + now + " | " + bar + " |");
    }

    private void parse() throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var units = manager.getJavaFileObjectsFromPaths(files(JAVA, ".java"));
            var task = (JavacTask) compiler.getTask(null, manager, problem -> {}, List.of("-proc:none"), null, units);
            var positions = Trees.instance(task).getSourcePositions();
            for (var unit : task.parse()) {
                new Scan(unit, positions).scan(unit, null);
            }
        }
        behind.put("Methods over 10 lines", longMethods);
        behind.put("Methods with more than 6 parameters", wideMethods);
    }

    /** Counts lines of code: neither blank nor comment. */
    private final class Scan extends TreePathScanner<Void, Void> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final LineMap lines;
        private final List<String> code;
        private String type = "";

        Scan(CompilationUnitTree unit, SourcePositions positions) throws IOException {
            this.unit = unit;
            this.positions = positions;
            this.lines = unit.getLineMap();
            this.code = Files.readAllLines(Path.of(unit.getSourceFile().toUri()));
        }

        @Override
        public Void visitClass(ClassTree tree, Void nothing) {
            if (getCurrentPath().getParentPath().getLeaf() == unit) {
                type = tree.getSimpleName().toString();
                classes.add(linesOf(tree));
            }
            return super.visitClass(tree, nothing);
        }

        @Override
        public Void visitMethod(MethodTree tree, Void nothing) {
            if (tree.getReturnType() != null) {
                methods++;
                var name = type + "." + tree.getName();
                var body = tree.getBody() == null ? 0 : linesOf(tree.getBody()) - 2;
                if (body > LONG) {
                    longMethods.add(name + " " + body);
                }
                if (tree.getParameters().size() > WIDE) {
                    wideMethods.add(name + " " + tree.getParameters().size());
                }
            }
            return super.visitMethod(tree, nothing);
        }

        private int linesOf(Tree tree) {
            var from = lines.getLineNumber(positions.getStartPosition(unit, tree));
            var to = lines.getLineNumber(positions.getEndPosition(unit, tree));
            return (int) code.subList((int) from - 1, (int) to).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("//") && !line.startsWith("*") && !line.startsWith("/*"))
                    .count();
        }
    }

    private int part(int percent) {
        return classes.get(Math.min(classes.size() - 1, classes.size() * percent / 100));
    }

    private Map<String, Long> folders() throws IOException {
        var folders = files(JAVA, ".java").stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .collect(Collectors.groupingBy(file -> ROOT.relativize(file.getParent()).toString(), TreeMap::new, Collectors.counting()));
        behind.put("Folders over 22 files", folders.entrySet().stream()
                .filter(folder -> folder.getValue() > 22).map(Object::toString).toList());
        return folders;
    }

    /** The files that the tour names on the way of one decision. */
    private static String tour() throws IOException {
        if (!Files.exists(TOUR)) {
            return "no tour";
        }
        var way = Files.readString(TOUR).split("(?m)^## ");
        return Stream.of(way)
                .filter(chapter -> chapter.startsWith("One request"))
                .map(chapter -> Pattern.compile("\\]\\(\\.\\./[^)]*\\)").matcher(chapter).results().map(MatchResult::group).distinct().count())
                .map(String::valueOf)
                .findFirst()
                .orElse("none");
    }

    private List<String> kinds() throws IOException {
        var named = Pattern.compile("['\".](TRAINING|EXHIBITION|SERVICE)['\"),;.\\s]");
        var own = Pattern.compile(".*/(offering/(training|exhibition|thirdparty)|demonstration|db/migration)/.*|.*/Telephone\\.java");
        return keep("Kinds named", Stream.of(".java", ".jte", ".yml")
                .flatMap(end -> files(Path.of("src/main"), end).stream())
                .filter(file -> !own.matcher(file.toString()).matches())
                .filter(file -> named.matcher(read(file)).find())
                .map(Path::toString)
                .toList());
    }

    /** Pairs of a module and another's base table; a table's owner is the module after which its migration is named. */
    private List<String> foreign() throws IOException {
        var owners = new HashMap<String, String>();
        var create = Pattern.compile("(?i)create table (\\w+)");
        for (var file : files(MIGRATIONS, ".sql")) {
            var owner = file.getFileName().toString().replaceAll("V[\\d.]+__([a-z]+).*", "$1");
            create.matcher(read(file)).results().forEach(table -> owners.put(table.group(1), owner));
        }
        var pairs = new TreeSet<String>();
        var uses = Pattern.compile("(?i)\\b(?:from|join|into|update)\\s+(\\w+)");
        var sql = Pattern.compile("\"\"\"[\\s\\S]*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"");
        for (var file : files(JAVA, ".java")) {
            var module = ROOT.relativize(file).getName(0).toString();
            sql.matcher(read(file)).results().map(MatchResult::group).forEach(text -> uses.matcher(text).results()
                    .map(found -> found.group(1))
                    .filter(table -> owners.containsKey(table) && !owners.get(table).equals(module))
                    .forEach(table -> pairs.add(module + " on " + table + " of " + owners.get(table))));
        }
        pairs.removeIf(pair -> pair.startsWith("moving ") || pair.startsWith("demonstration "));
        return keep("SQL on another's base table", List.copyOf(pairs));
    }

    private List<String> actions() throws IOException {
        var made = Pattern.compile("Event\\.of\\(\"|Event\\(\"[a-z-]+\\.[a-z-]+\"|\\.action\\(\\)\\.(equals|endsWith)|switch \\(event\\.action");
        return keep("Event actions as strings", files(JAVA, ".java").stream()
                .filter(file -> made.matcher(read(file)).find()).map(Path::toString).toList());
    }

    private List<String> frames() throws IOException {
        return keep("List frames", files(TEMPLATES, ".jte").stream()
                .filter(file -> read(file).contains("card-table")).map(Path::toString).toList());
    }

    private List<String> keep(String what, List<String> found) {
        behind.put(what, found);
        return found;
    }

    private static List<Path> files(Path under, String end) {
        try (var all = Files.walk(under)) {
            return all.filter(file -> file.toString().endsWith(end)).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
