package cn.hubei.trade.platform.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/** A table of our own among the resources: a heading, then a row a line; no value holds a comma. */
public final class Csv {

    private Csv() {}

    /** Each row by the names of its heading. */
    public static List<Map<String, String>> read(String path) {
        var lines = lines(path);
        var names = lines.get(0);
        return lines.stream().skip(1).map(values -> row(names, values)).toList();
    }

    private static Map<String, String> row(String[] names, String[] values) {
        var row = new LinkedHashMap<String, String>();
        for (int i = 0; i < names.length; i++) {
            row.put(names[i], values[i]);
        }
        return row;
    }

    /** Without the heading. */
    public static List<String[]> rows(String path) {
        return lines(path).stream().skip(1).toList();
    }

    private static List<String[]> lines(String path) {
        try (var reader = new BufferedReader(
                new InputStreamReader(new ClassPathResource(path).getInputStream(), StandardCharsets.UTF_8))) {
            return reader.lines().map(line -> line.split(",", -1)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
