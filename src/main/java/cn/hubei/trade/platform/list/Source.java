package cn.hubei.trade.platform.list;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a list is read from: its own table, and what is joined to it for what is shown. Each such join is to the left and to
 * a key, so that it neither adds nor takes away a row: finding and counting do without those that they do not name.
 */
record Source(String own, List<Join> joins) {

    private static final Pattern JOIN = Pattern.compile("\\s+(?=left join )");
    private static final Pattern OTHER_JOIN = Pattern.compile("(?<!left )\\bjoin\\b");
    private static final Pattern ALIAS = Pattern.compile("(\\w+)\\s+on\\s");

    /** The program has only so many. */
    private static final Map<String, Source> READ = new ConcurrentHashMap<>();

    record Join(String sql, Pattern named) {

        static Join of(String sql) {
            var alias = ALIAS.matcher(sql);
            return new Join(sql, Pattern.compile(alias.find() ? "\\b" + alias.group(1) + "\\." : ""));
        }
    }

    static Source of(String from) {
        return READ.computeIfAbsent(from.strip(), Source::read);
    }

    /** What is joined otherwise, or within a subquery, stays where it is. */
    private static Source read(String from) {
        var parts = Arrays.asList(JOIN.split(from));
        var joins = parts.subList(1, parts.size());
        return joins.stream().allMatch(Source::isPlain)
                ? new Source(parts.get(0), joins.stream().map(Join::of).toList())
                : new Source(from, List.of());
    }

    private static boolean isPlain(String join) {
        return !OTHER_JOIN.matcher(join).find() && count(join, '(') == count(join, ')');
    }

    private static long count(String text, char letter) {
        return text.chars().filter(one -> one == letter).count();
    }

    String whole() {
        return sql(joins);
    }

    /** Its own table, with those joins whose columns the text names, or that these build on. */
    String naming(String text) {
        var named = new StringBuilder(text);
        var kept = new ArrayDeque<Join>();
        for (int i = joins.size() - 1; i >= 0; i--) {
            var join = joins.get(i);
            if (join.named().matcher(named).find()) {
                kept.addFirst(join);
                named.append(' ').append(join.sql());
            }
        }
        return sql(kept);
    }

    private String sql(Collection<Join> joined) {
        return joined.stream().map(join -> " " + join.sql()).collect(Collectors.joining("", own, ""));
    }
}
