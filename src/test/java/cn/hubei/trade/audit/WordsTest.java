package cn.hubei.trade.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The operator reads Chinese, not codes. */
class WordsTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern WHOLE = Pattern.compile("\"([a-z-]+\\.[a-z-]+)\"");
    private static final Pattern PREFIX = Pattern.compile("\"([a-z-]+)\\.\" \\+ action");
    private static final Pattern SUBJECT = Pattern.compile("String subject\\(\\) \\{\\s+return \"([a-z-]+)\"");

    private final Words words = new Words();

    @Test
    void everyActionAndRecordThatTheProgramRecordsHasItsWords() throws IOException {
        var codes = new ArrayList<String>();
        var sources = sources();
        sources.stream().filter(WordsTest::isRecorded).forEach(source -> {
            WHOLE.matcher(source).results().forEach(found -> codes.add(found.group(1)));
            SUBJECT.matcher(source).results().forEach(found -> codes.add(found.group(1)));
            PREFIX.matcher(source)
                    .results()
                    .forEach(prefix ->
                            actions(source, sources).forEach(action -> codes.add(prefix.group(1) + "." + action)));
        });
        assertThat(codes).contains("offering.published", "application.submitted-again", "filing", "sign-in.failed");
        assertThat(codes).filteredOn(code -> words.of(code).equals(code)).isEmpty();
    }

    @Test
    void whatHasNoWordsIsShownAsItIs() {
        assertThat(words.of("nobody.knows")).isEqualTo("nobody.knows");
    }

    /** What callers say an event of this class was. */
    private static List<String> actions(String event, List<String> sources) {
        var name = Pattern.compile("record (\\w+)")
                .matcher(event)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        var call = Pattern.compile("(?:" + name + "\\.of|trail\\.tell| of)\\(\\s*\"([a-z-]+)\"");
        return sources.stream()
                .filter(source -> packageOf(source).equals(packageOf(event)))
                .flatMap(source -> call.matcher(source).results())
                .map(found -> found.group(1))
                .toList();
    }

    private static boolean isRecorded(String source) {
        return Pattern.compile("implements Recorded").matcher(source).find();
    }

    private static String packageOf(String source) {
        return source.lines()
                .filter(line -> line.startsWith("package "))
                .findFirst()
                .orElse("");
    }

    private static List<String> sources() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(WordsTest::read)
                    .toList();
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
