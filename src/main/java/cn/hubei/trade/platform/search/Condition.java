package cn.hubei.trade.platform.search;

import cn.hubei.trade.platform.web.Option;
import cn.hubei.trade.platform.web.PageContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a list can be searched by.
 *
 * @param names of its fields: the first and the last day, or one
 * @param options what can be chosen; empty where it is typed
 */
public record Condition(Sort sort, String label, List<String> names, List<Option> options) {

    public enum Sort {
        TEXT,
        CHOICE,
        DAY,
        DAYS
    }

    public String name() {
        return names.get(0);
    }

    /** The last day's field. */
    public String last() {
        return names.get(names.size() - 1);
    }

    boolean isSet(PageContext page) {
        return names.stream().anyMatch(name -> !page.query(name).isEmpty());
    }

    /** What is asked for, in the words of the form. */
    String asked(PageContext page) {
        return switch (sort) {
            case TEXT, DAY -> page.query(name());
            case CHOICE -> chosen(page.query(name()));
            case DAYS -> days(page.query(name()), page.query(last()), ranges(page));
        };
    }

    /** The ranges that are chosen by a word, each as of today. */
    public List<Range> ranges(PageContext page) {
        return Range.upTo(page.now());
    }

    /** The range by a word that stands in the two fields; null where there is none. */
    public @Nullable Range range(PageContext page) {
        return ranges(page).stream()
                .filter(range -> range.is(page.query(name()), page.query(last())))
                .findFirst()
                .orElse(null);
    }

    public boolean isCustom(PageContext page) {
        return isSet(page) && range(page) == null;
    }

    private String chosen(String code) {
        return options.stream()
                .filter(option -> option.code().equals(code))
                .findFirst()
                .map(Option::label)
                .orElse(code);
    }

    private static String days(String from, String to, List<Range> ranges) {
        return ranges.stream()
                .filter(range -> range.is(from, to))
                .findFirst()
                .map(Range::label)
                .orElse(to.isEmpty() ? from + " 起" : from.isEmpty() ? to + " 止" : from + " 至 " + to);
    }
}
