package cn.hubei.trade;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A field for a text in the search of a list. */
record SearchField(String path, String field) {

    private static final Pattern LINK =
            Pattern.compile("href=\"((?:/console|/account)[a-z/-]*|/console/history/[a-z]+/\\d+/applications"
                    + "|/trainings|/exhibitions|/services|/notices)\"");
    private static final Pattern SEARCH =
            Pattern.compile("<form[^>]*action=\"([^\"]+)\"[^>]*role=\"search\".*?</form>", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("<input[^>]*type=\"(?:text|search)\"[^>]*name=\"(\\w+)\"");
    private static final Pattern NO_LIST = Pattern.compile(".*/(new|export|settings|second-factor|password)");

    /** All that links lead to from here. */
    static Stream<SearchField> walk(Client client, String start) {
        return pages(client, start).stream()
                .flatMap(page -> SEARCH.matcher(page)
                        .results()
                        .flatMap(form -> FIELD.matcher(form.group())
                                .results()
                                .map(field -> new SearchField(form.group(1), field.group(1)))));
    }

    private static List<String> pages(Client client, String start) {
        var seen = new LinkedHashSet<>(List.of(start));
        var waiting = new ArrayDeque<>(seen);
        var pages = new ArrayList<String>();
        while (!waiting.isEmpty()) {
            var page = client.get(waiting.poll());
            pages.add(page.body());
            LINK.matcher(page.body() + "href=\"" + page.location() + "\"")
                    .results()
                    .map(link -> link.group(1))
                    .filter(link -> !NO_LIST.matcher(link).matches() && seen.add(link))
                    .forEach(waiting::add);
        }
        return pages;
    }
}
