package cn.hubei.trade;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.PathContainer.PathSegment;
import org.springframework.web.util.pattern.PathPattern;

/** The lines of the access table by the first two parts of their paths: a path is held against a few of them. */
final class AccessLines<T> {

    private static final int PARTS = 2;
    private static final Pattern ALTERNATIVES = Pattern.compile("(.*)\\{\\w+:([a-z-]+(?:\\|[a-z-]+)*)}(.*)");

    private final Map<String, List<AccessLine<T>>> byHead = new HashMap<>();

    /** Routes and who may use them; nobody in particular where {@code who} is null. */
    record AccessLine<T>(
            @Nullable HttpMethod method,
            List<PathPattern> paths,
            @Nullable Predicate<T> who) {

        private boolean fits(String wantedMethod, PathContainer path) {
            return (method == null || method.matches(wantedMethod))
                    && paths.stream().anyMatch(pattern -> pattern.matches(path));
        }

        private boolean begins(String head) {
            return paths.stream()
                    .flatMap(path -> heads(path.getPatternString()))
                    .anyMatch(own -> head.equals(own) || head.startsWith(own + "/"));
        }
    }

    AccessLines(List<AccessLine<T>> lines) {
        lines.stream()
                .flatMap(line -> line.paths().stream())
                .flatMap(path -> heads(path.getPatternString()))
                .distinct()
                .forEach(head -> byHead.put(
                        head, lines.stream().filter(line -> line.begins(head)).toList()));
    }

    /** The first that fits. */
    Optional<AccessLine<T>> first(String method, String path) {
        var parsed = PathContainer.parsePath(path);
        return near(parsed).stream().filter(line -> line.fits(method, parsed)).findFirst();
    }

    private List<AccessLine<T>> near(PathContainer path) {
        var parts = parts(path);
        for (int length = parts.size(); length > 0; length--) {
            var lines = byHead.get("/" + String.join("/", parts.subList(0, length)));
            if (lines != null) {
                return lines;
            }
        }
        return byHead.getOrDefault(parts.isEmpty() ? "/" : "", List.of());
    }

    /** As they are matched: decoded. */
    private static List<String> parts(PathContainer path) {
        var parts = new ArrayList<String>(PARTS);
        for (var element : path.elements()) {
            if (parts.size() < PARTS && element instanceof PathSegment segment) {
                parts.add(segment.valueToMatch());
            }
        }
        return parts;
    }

    /** What its paths begin with: up to two parts, as far as they are words; one for each word that a variable allows. */
    static Stream<String> heads(String pattern) {
        var heads = List.of("");
        var parts = pattern.substring(1).split("/");
        for (int i = 0; i < Math.min(PARTS, parts.length); i++) {
            var words = words(parts[i]);
            if (words.isEmpty()) {
                return heads.stream();
            }
            heads = heads.stream()
                    .flatMap(head -> words.stream().map(word -> head + "/" + word))
                    .toList();
        }
        return heads.stream();
    }

    private static List<String> words(String part) {
        var found = ALTERNATIVES.matcher(part);
        if (found.matches()) {
            return Stream.of(found.group(2).split("\\|"))
                    .map(word -> found.group(1) + word + found.group(3))
                    .toList();
        }
        return part.contains("*") || part.contains("{") ? List.of() : List.of(part);
    }
}
