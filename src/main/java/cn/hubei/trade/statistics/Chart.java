package cn.hubei.trade.statistics;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Numbers side by side: a table, and a picture of it for who can see it.
 *
 * @param definition what is counted, and when
 * @param axis what a row's label is
 */
record Chart(String title, String definition, Shape shape, String axis, List<Series> series, List<Point> points) {

    /** How it is drawn. */
    public enum Shape {
        BAR,
        LINE
    }

    /**
     * A column of the table.
     *
     * @param drawn whether the picture shows it too
     */
    public record Series(String name, boolean drawn) {

        static Series drawn(String name) {
            return new Series(name, true);
        }

        static Series inTable(String name) {
            return new Series(name, false);
        }
    }

    public record Point(String label, List<Cell> cells) {}

    /**
     * @param value null where there is nothing to say
     * @param link the list of just what is counted
     */
    public record Cell(@Nullable Number value, @Nullable String link) {

        /** As the picture's script reads it. */
        public @Nullable String plain() {
            return value == null ? null : value.toString();
        }

        static Cell of(@Nullable Number value) {
            return new Cell(value, null);
        }

        public String show() {
            return value == null ? "—" : value.toString();
        }
    }

    /** Whether there may be something between one and two. */
    public boolean isFractional() {
        return points.stream()
                .flatMap(point -> point.cells().stream())
                .anyMatch(cell -> cell.value() instanceof BigDecimal);
    }

    public boolean isEmpty() {
        return points.stream()
                .flatMap(point -> point.cells().stream())
                .allMatch(cell -> cell.value() == null || cell.value().doubleValue() == 0);
    }
}
