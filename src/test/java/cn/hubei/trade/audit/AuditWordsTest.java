package cn.hubei.trade.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.OwnTypes;
import cn.hubei.trade.platform.trail.Action;
import cn.hubei.trade.platform.trail.Recorded;
import cn.hubei.trade.platform.web.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The operator reads Chinese, not codes. */
class AuditWordsTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern SUBJECT = Pattern.compile("String subject\\(\\) \\{\\s+return \"([a-z-]+)\"");

    private static final List<? extends Class<?>> EVENTS = OwnTypes.all()
            .filter(type -> Recorded.class.isAssignableFrom(type) && !type.isInterface())
            .toList();

    private final AuditWords words = new AuditWords();

    @Test
    void everyTypeOfEventNamesItsAction() {
        assertThat(EVENTS).hasSizeGreaterThan(50).allMatch(type -> type.isAnnotationPresent(Action.class));
    }

    @Test
    void everyActionHasItsWordsAndNoWordsAreOfAnActionThatNoTypeNames() {
        assertThat(words.actions())
                .extracting(Option::code)
                .containsExactlyInAnyOrderElementsOf(
                        EVENTS.stream().map(AuditWordsTest::action).toList());
    }

    @Test
    void everyRecordHasItsWords() {
        assertThat(subjects()).contains("filing", "department");
        assertThat(subjects()).filteredOn(code -> words.of(code).equals(code)).isEmpty();
    }

    @Test
    void whatHasNoWordsIsShownAsItIs() {
        assertThat(words.of("nobody.knows")).isEqualTo("nobody.knows");
    }

    private static String action(Class<?> type) {
        return type.getAnnotation(Action.class).value();
    }

    private static List<String> subjects() {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(AuditWordsTest::subjects)
                    .distinct()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> subjects(Path source) {
        try {
            return SUBJECT.matcher(Files.readString(source)).results().map(found -> found.group(1));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
