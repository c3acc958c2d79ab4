package cn.hubei.trade;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A kind is a folder (ADR 4). */
class KindsTest {

    private static final Pattern NAMED = Pattern.compile("['\".](TRAINING|EXHIBITION|SERVICE)['\"),;.\\s]");
    private static final Pattern OWN = Pattern.compile(
            ".*/(offering/(training|exhibition|thirdparty)|demonstration|db/migration)/.*|.*/Telephone\\.java");

    @Test
    void nobodyOutsideItsFolderNamesAKind() throws IOException {
        try (var files = Files.walk(Path.of("src/main"))) {
            var named = files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.(java|jte|sql|js|yml|properties)"))
                    .filter(file -> !OWN.matcher(file.toString()).matches())
                    .flatMap(KindsTest::lines)
                    .toList();
            assertThat(named).isEmpty();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> NAMED.matcher(line).find())
                    .map(line -> file + ": " + line.strip());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
