package cn.hubei.trade;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.platform.web.PageContext.MenuSection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IconsTest {

    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Pattern DRAWN = Pattern.compile("<symbol id=\"([a-z0-9-]+)\"");
    private static final Pattern SHOWN = Pattern.compile("template\\.platform\\.icon\\([^)]*name = \"([a-z0-9-]+)\"");

    @Test
    void eachIconThatATemplateNamesIsDrawn() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            assertThat(files.filter(Files::isRegularFile).flatMap(file -> found(SHOWN, file)))
                    .isNotEmpty()
                    .isSubsetOf(drawn());
        }
    }

    @Test
    void eachIconOfTheMenuIsDrawn() {
        assertThat(ConsoleMenu.ALL).extracting(MenuSection::icon).isSubsetOf(drawn());
    }

    @Test
    void eachIconOfAKindAndItsCategoriesIsDrawn() {
        var categories = found(
                        Pattern.compile("(?m)^[a-z-]+,([a-z-]+),"),
                        Path.of("src/main/resources/reference/dictionaries.csv"))
                .toList();
        assertThat(Kind.all())
                .flatMap(kind -> Stream.concat(
                                Stream.of(kind.icon()), categories.stream().map(kind::icon))
                        .toList())
                .isSubsetOf(drawn());
    }

    private static Set<String> drawn() {
        return found(DRAWN, Path.of("src/main/resources/assets/icons.svg")).collect(Collectors.toSet());
    }

    private static Stream<String> found(Pattern pattern, Path file) {
        try {
            return pattern.matcher(Files.readString(file)).results().map(result -> result.group(1));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
