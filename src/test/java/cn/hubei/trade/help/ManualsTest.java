package cn.hubei.trade.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The manuals name what the screens show. */
class ManualsTest {

    private static final Path MANUALS = Path.of("src/main/resources/manual");
    private static final Pattern LABEL = Pattern.compile("「([^」]+)」");
    private static final Pattern PICTURE = Pattern.compile("\\(pictures/([a-z0-9-]+\\.jpg)");

    @Test
    void eachLabelThatAManualNamesStandsOnAScreen() {
        var screens = text(Path.of("src/main/jte"), Path.of("src/main/java"), Path.of("src/main/resources"));
        assertThat(named(LABEL).filter(label -> !screens.contains(label))).isEmpty();
    }

    @Test
    void eachPictureThatAManualShowsIsThereAndNoOther() throws IOException {
        try (var files = Files.list(MANUALS.resolve("pictures"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(named(PICTURE).collect(Collectors.toSet()));
        }
    }

    private static Stream<String> named(Pattern pattern) {
        return manuals().flatMap(manual -> pattern.matcher(manual).results().map(result -> result.group(1)));
    }

    private static Stream<String> manuals() {
        return files(MANUALS).filter(file -> file.toString().endsWith(".md")).map(ManualsTest::read);
    }

    /** All but the manuals themselves. */
    private static String text(Path... folders) {
        return Stream.of(folders)
                .flatMap(ManualsTest::files)
                .filter(file -> !file.startsWith(MANUALS))
                .filter(file -> Set.of("jte", "java", "properties", "csv", "js")
                        .contains(file.toString().replaceFirst(".*\\.", "")))
                .map(ManualsTest::read)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<Path> files(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
