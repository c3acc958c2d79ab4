package cn.hubei.trade.platform.list;

import cn.hubei.trade.platform.list.Heading.Column;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The headings of a list from left to right; each step gives the headings so far and those it adds.
 *
 * @param sorted the one by which the list is sorted, which turns it round; null where none may
 */
public record Headings(List<Heading> items, @Nullable String sorted) {

    public static Headings of(String... labels) {
        return new Headings(List.of(), null).then(labels);
    }

    public Headings then(String... labels) {
        return then(Arrays.asList(labels));
    }

    public Headings then(Collection<String> labels) {
        return with(labels.stream().map(label -> new Heading(label, null, Column.WORDS)));
    }

    /** Above cells of two lines; a second line that stands in no list alone is named all the same. */
    public Headings over(String label, @Nullable String under) {
        return with(Stream.of(new Heading(label, under, Column.WORDS)));
    }

    /** Above figures. */
    public Headings number(String... labels) {
        return with(Arrays.stream(labels).map(label -> new Heading(label, null, Column.NUMBER)));
    }

    /** Above figures with a second line. */
    public Headings numberOver(String label, @Nullable String under) {
        return with(Stream.of(new Heading(label, under, Column.NUMBER)));
    }

    /** Above what can be done, at the end. */
    public Headings actions() {
        return with(Stream.of(new Heading("操作", null, Column.ACTIONS)));
    }

    /** The list is sorted by what stands under this label, and by a click the other way round. */
    public Headings sortedBy(String label) {
        return new Headings(items, label);
    }

    /** How a column is sorted, for who cannot see the arrow; null where the list is not sorted by it. */
    public @Nullable String sort(Heading heading, boolean turned) {
        var isSorted = sorted != null && (sorted.equals(heading.label()) || sorted.equals(heading.under()));
        return isSorted ? turned ? "ascending" : "descending" : null;
    }

    /** More headings, on this condition alone. */
    public Headings when(boolean condition, UnaryOperator<Headings> more) {
        return condition ? more.apply(this) : this;
    }

    private Headings with(Stream<Heading> added) {
        return new Headings(Stream.concat(items.stream(), added).toList(), sorted);
    }
}
