package cn.hubei.trade;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.util.DigestUtils;

/**
 * A released migration never changes: a database that has run it would be refused. The list grows with each release, by
 * {@code md5sum} in src/main/resources/db/migration.
 */
class ReleasedMigrationsTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    @TestFactory
    Stream<DynamicTest> aReleasedMigrationIsAsItWasReleased() throws IOException {
        return released().stream()
                .map(line -> line.split(" +"))
                .map(line -> DynamicTest.dynamicTest(
                        line[1], () -> assertThat(sum(line[1])).isEqualTo(line[0])));
    }

    private static List<String> released() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/released-migrations.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    private static String sum(String file) throws IOException {
        return DigestUtils.md5DigestAsHex(Files.readAllBytes(MIGRATIONS.resolve(file)));
    }
}
