package cn.hubei.trade;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which tables and views the statements in the sources name, module by module. What a variable puts into a statement is not
 * seen.
 */
final class SqlInSources {

    private static final Path SOURCES = Path.of("src/main/java/cn/hubei/trade");

    /** A comment, a character, a text block or a string, whichever begins first. */
    private static final Pattern LITERAL = Pattern.compile(
            "/\\*.*?\\*/|//[^\\n]*|'(?:\\\\.|[^'\\\\])+'|\"\"\"(.*?)\"\"\"|\"((?:\\\\.|[^\"\\\\\\n])*)\"",
            Pattern.DOTALL);

    private static final String NAME = "(?:lateral\\s+|only\\s+)?\"?(?:\\w+\"?\\.\"?)?\\w+\"?";
    private static final String ALIAS = "(?:\\s+(?:as\\s+)?\\w+)?";
    private static final Pattern NAMES = Pattern.compile(
            "\\b(?:from|join|into|update|using|truncate(?:\\s+table)?)\\s+(" + NAME + "(?:" + ALIAS + "\\s*,\\s*" + NAME
                    + ")*)",
            Pattern.CASE_INSENSITIVE);

    private SqlInSources() {}

    /** That a module's statement names what the database knows by that name. */
    record Named(String module, String name) {

        @Override
        public String toString() {
            return module + " " + name;
        }
    }

    static Set<Named> all() {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(SqlInSources::of)
                    .collect(Collectors.toSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Named> of(Path file) {
        var inside = SOURCES.relativize(file);
        var module = inside.getNameCount() == 1 ? "" : inside.getName(0).toString();
        try {
            return names(Files.readString(file, StandardCharsets.UTF_8)).map(name -> new Named(module, name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Every word in a place where SQL names a table, whether there is such a table or not. */
    static Stream<String> names(String java) {
        return NAMES.matcher(literals(java))
                .results()
                .flatMap(result -> Stream.of(result.group(1).split(",")))
                .map(SqlInSources::bare);
    }

    /** The text of all literals; what is written in several pieces, with nothing but a plus between them, is one again. */
    private static String literals(String java) {
        var text = new StringBuilder();
        var matcher = LITERAL.matcher(java);
        var end = 0;
        while (matcher.find()) {
            var literal = content(matcher.toMatchResult());
            if (!literal.isEmpty()) {
                text.append(java.substring(end, matcher.start()).matches("[\\s+]*") ? "" : " ; ")
                        .append(literal);
                end = matcher.end();
            }
        }
        return text.toString();
    }

    private static String content(MatchResult literal) {
        var block = literal.group(1);
        var line = literal.group(2);
        return (block != null ? block : line != null ? line : "")
                .replace("\\\"", "\"")
                .replace("\\n", "\n");
    }

    private static String bare(String named) {
        var name = named.strip().replaceFirst("(?i)^(lateral|only)\\s+", "").split("\\s+")[0];
        return name.substring(name.lastIndexOf('.') + 1).replace("\"", "").toLowerCase(Locale.ROOT);
    }
}
