package cn.hubei.trade.platform.list;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a list is read from: its own table, and what is joined to it for what is shown. Each such join is to the left and to
 * a key, so that it neither adds nor takes away a row: finding and counting do without those that they do not name.
 */
record Source(String own, List<String> joins) {

    private static final Pattern JOIN = Pattern.compile("\\s+(?=left join )");
    private static final Pattern OTHER_JOIN = Pattern.compile("(?<!left )\\bjoin\\b");
    private static final Pattern ALIAS = Pattern.compile("(\\w+)\\s+on\\s");

    /** What is joined otherwise, or within a subquery, stays where it is. */
    static Source of(String from) {
        var parts = JOIN.split(from.strip());
        var joins = Arrays.asList(parts).subList(1, parts.length);
        return joins.stream().allMatch(Source::isPlain)
                ? new Source(parts[0], joins)
                : new Source(from.strip(), List.of());
    }

    private static boolean isPlain(String join) {
        return !OTHER_JOIN.matcher(join).find() && count(join, '(') == count(join, ')');
    }

    private static long count(String text, char letter) {
        return text.chars().filter(one -> one == letter).count();
    }

    String whole() {
        return own + " " + String.join(" ", joins);
    }

    /** Its own table, with those joins whose columns the text names, or that these build on. */
    String naming(String text) {
        var named = new StringBuilder(text);
        var kept = new ArrayDeque<String>();
        for (int i = joins.size() - 1; i >= 0; i--) {
            var join = joins.get(i);
            if (Pattern.compile("\\b" + alias(join) + "\\.").matcher(named).find()) {
                kept.addFirst(join);
                named.append(' ').append(join);
            }
        }
        kept.addFirst(own);
        return String.join(" ", kept);
    }

    private static String alias(String join) {
        var alias = ALIAS.matcher(join);
        return alias.find() ? alias.group(1) : "\\w+";
    }
}
