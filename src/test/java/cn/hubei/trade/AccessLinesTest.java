package cn.hubei.trade;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.AccessLines.AccessLine;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpMethod;
import org.springframework.web.util.pattern.PathPatternParser;

class AccessLinesTest {

    private static final AccessLine<String> HOME = line(null, "/");
    private static final AccessLine<String> READ = line(HttpMethod.GET, "/console/{kind:trainings|services}/**");
    private static final AccessLine<String> DECIDE =
            line(null, "/console/{kind:training|service}-applications/*/decision");
    private static final AccessLine<String> CHAPTER = line(null, "/help/chapter");
    private static final AccessLine<String> HELP = line(null, "/help/**", "/{kind:trainings|services}/**");
    private static final AccessLine<String> CONSOLE = line(null, "/console", "/console/messages/**");
    private static final AccessLine<String> REST = line(null, "/console/*/rest");

    private final AccessLines<String> lines =
            new AccessLines<>(List.of(HOME, READ, DECIDE, CHAPTER, HELP, CONSOLE, REST));

    @ParameterizedTest
    @CsvSource({
        "/, /",
        "/console, /console",
        "/console/messages/7, /console",
        "/console/trainings/7, /console/{kind:trainings|services}/**",
        "/console/service-applications/7/decision, /console/{kind:training|service}-applications/*/decision",
        "/help/chapter, /help/chapter",
        "/help/provider, /help/**",
        "/services, /help/**",
        "/console/anything/rest, /console/*/rest",
        "/console/%74rainings/7, /console/{kind:trainings|services}/**"
    })
    void theFirstThatFitsIsFound(String path, String first) {
        assertThat(lines.first("GET", path).orElseThrow().paths().get(0).getPatternString())
                .isEqualTo(first);
    }

    @Test
    void whatNoLineNamesHasNone() {
        for (var path :
                List.of("", "/nowhere", "/console/roadshows", "/consoles", "//", "/console/service-applications")) {
            assertThat(lines.first("GET", path)).as(path).isEmpty();
        }
        assertThat(lines.first("POST", "/console/trainings/7")).isEmpty();
    }

    @Test
    void aVariableStandsForEachOfItsWords() {
        assertThat(AccessLines.heads("/console/{kind:training|trade-fair}-applications/**"))
                .containsExactly("/console/training-applications", "/console/trade-fair-applications");
        assertThat(AccessLines.heads("/help/**")).containsExactly("/help");
        assertThat(AccessLines.heads("/")).containsExactly("/");
    }

    private static AccessLine<String> line(HttpMethod method, String... paths) {
        return new AccessLine<>(
                method,
                Stream.of(paths).map(PathPatternParser.defaultInstance::parse).toList(),
                null);
    }
}
