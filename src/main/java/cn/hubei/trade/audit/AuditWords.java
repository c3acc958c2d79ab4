package cn.hubei.trade.audit;

import cn.hubei.trade.platform.web.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** What actions and records are called on the screen, in the order of {@code audit/words.properties}. */
@Component
class AuditWords {

    private static final Pattern LINE = Pattern.compile("([a-z.-]+)=(.+)");

    private final List<Option> all = read();

    /** A code that has no words is shown as it is. */
    public String of(String code) {
        return all.stream()
                .filter(word -> word.code().equals(code))
                .map(Option::label)
                .findFirst()
                .orElse(code);
    }

    public List<Option> actions() {
        return all.stream().filter(word -> word.code().contains(".")).toList();
    }

    public List<Option> subjects() {
        return all.stream().filter(word -> !word.code().contains(".")).toList();
    }

    private static List<Option> read() {
        try {
            return new ClassPathResource("audit/words.properties")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .map(LINE::matcher)
                    .filter(line -> line.matches())
                    .map(line -> new Option(line.group(1), line.group(2)))
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
