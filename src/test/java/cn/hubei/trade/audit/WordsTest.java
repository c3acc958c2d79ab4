package cn.hubei.trade.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.platform.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The operator reads Chinese, not codes. */
class WordsTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern ACTION = Pattern.compile("\"([a-z-]+\\.[a-z-]+)\"");
    private static final Pattern SUBJECT = Pattern.compile("String subject\\(\\) \\{\\s+return \"([a-z-]+)\"");

    private final Words words = new Words();

    @Test
    void everyActionThatTheProgramRecordsHasItsWords() throws IOException {
        assertThat(actions()).contains("offering.published", "application.submitted-again", "dictionary-entry.added");
        assertThat(actions()).filteredOn(code -> words.of(code).equals(code)).isEmpty();
    }

    @Test
    void noWordsAreOfAnActionThatTheProgramDoesNotRecord() throws IOException {
        assertThat(words.actions()).extracting(Option::code).containsExactlyInAnyOrderElementsOf(actions());
    }

    @Test
    void everyRecordHasItsWords() throws IOException {
        var subjects = events().stream().flatMap(WordsTest::subjects).distinct().toList();
        assertThat(subjects).contains("filing", "department");
        assertThat(subjects).filteredOn(code -> words.of(code).equals(code)).isEmpty();
    }

    /** What an event is made of by its callers' words is one of the actions that it lists, or it is not made at all. */
    @Test
    void whereAnActionIsPutTogetherItMustBeListed() throws IOException {
        assertThat(events())
                .filteredOn(event -> event.contains(".\" + "))
                .allMatch(event -> event.contains("Recorded.demand(action, ACTIONS)"));
    }

    @Test
    void whatHasNoWordsIsShownAsItIs() {
        assertThat(words.of("nobody.knows")).isEqualTo("nobody.knows");
    }

    private static Set<String> actions() throws IOException {
        return events().stream()
                .flatMap(event -> ACTION.matcher(event).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    /** One for all, or one for each beginning of an action. */
    private static Stream<String> subjects(String event) {
        return !event.contains("Recorded.demand") || event.contains("String subject()")
                ? SUBJECT.matcher(event).results().map(found -> found.group(1))
                : ACTION.matcher(event).results().map(found -> found.group(1).split("\\.")[0]);
    }

    private static List<String> events() throws IOException {
        return sources().stream()
                .filter(source -> source.contains("implements Recorded"))
                .toList();
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
