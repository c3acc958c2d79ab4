package cn.hubei.trade.platform.search;

import cn.hubei.trade.platform.search.Condition.Sort;
import cn.hubei.trade.platform.web.Option;
import cn.hubei.trade.platform.web.PageContext;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * All that a list can be searched by, the commonest first: three stand on one line, the rest is unfolded.
 *
 * @param kept what a link asked for that the form does not show, but keeps
 */
public record Conditions(List<Condition> items, List<String> kept) {

    private static final int ON_THE_LINE = 3;

    /** A condition that is set, and the list without it. */
    public record Chip(String label, String without) {}

    public static Conditions of() {
        return new Conditions(List.of(), List.of());
    }

    public Conditions text(String name, String label) {
        return with(Sort.TEXT, label, List.of(name), List.of());
    }

    public Conditions choice(String name, String label, List<Option> options) {
        return with(Sort.CHOICE, label, List.of(name), options);
    }

    public Conditions day(String name, String label) {
        return with(Sort.DAY, label, List.of(name), List.of());
    }

    /** From one day to another, both included. */
    public Conditions days(String label, String from, String to) {
        return with(Sort.DAYS, label, List.of(from, to), List.of());
    }

    public Conditions and(Conditions more) {
        return new Conditions(joined(items, more.items), joined(kept, more.kept));
    }

    public Conditions when(boolean condition, UnaryOperator<Conditions> more) {
        return condition ? more.apply(this) : this;
    }

    public Conditions keeping(String... names) {
        return keeping(Arrays.asList(names));
    }

    public Conditions keeping(List<String> names) {
        return new Conditions(items, joined(kept, names));
    }

    public List<Condition> onTheLine() {
        return items.subList(0, folds() ? ON_THE_LINE : items.size());
    }

    public List<Condition> unfolded() {
        return items.subList(folds() ? ON_THE_LINE : items.size(), items.size());
    }

    /** One more than the line holds is not worth a fold. */
    private boolean folds() {
        return items.size() > ON_THE_LINE + 1;
    }

    public List<Chip> chips(PageContext page) {
        return items.stream()
                .filter(condition -> condition.isSet(page))
                .map(condition ->
                        new Chip(condition.label() + "：" + condition.asked(page), page.without(condition.names())))
                .toList();
    }

    /** Whether the list shows only some of what is in it. */
    public boolean areSet(PageContext page) {
        return !chips(page).isEmpty()
                || kept.stream().anyMatch(name -> !page.query(name).isEmpty());
    }

    /** A field that is unfolded and refused must be in sight. */
    public boolean unfold(PageContext page) {
        return unfolded().stream()
                .anyMatch(condition -> page.searchProblem(condition.name(), condition.label()) != null);
    }

    private Conditions with(Sort sort, String label, List<String> names, List<Option> options) {
        return new Conditions(joined(items, List.of(new Condition(sort, label, names, options))), kept);
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
