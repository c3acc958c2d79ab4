package cn.hubei.trade.platform.list;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The headings of a list from left to right; each step gives the headings so far and those it adds. */
public record Headings(List<Heading> items) {

    public static Headings of(String... labels) {
        return new Headings(List.of()).then(labels);
    }

    public Headings then(String... labels) {
        return then(Arrays.asList(labels));
    }

    public Headings then(Collection<String> labels) {
        return with(labels, false);
    }

    /** Above figures. */
    public Headings number(String... labels) {
        return with(Arrays.asList(labels), true);
    }

    /** More headings, on this condition alone. */
    public Headings when(boolean condition, UnaryOperator<Headings> more) {
        return condition ? more.apply(this) : this;
    }

    private Headings with(Collection<String> labels, boolean number) {
        var added = labels.stream().map(label -> new Heading(label, number));
        return new Headings(Stream.concat(items.stream(), added).toList());
    }
}
