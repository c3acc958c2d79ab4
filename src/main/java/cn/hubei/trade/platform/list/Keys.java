package cn.hubei.trade.platform.list;

/**
 * Where the keys of a page are read from.
 *
 * @param from with its conditions
 */
record Keys(String from, SortOrder way) {

    /** By going through the list in its order. */
    static Keys inOrder(Source source, Matching matching, SortOrder way) {
        return new Keys(source.naming(matching.inOrder() + way.sql()) + matching.inOrder(), way);
    }

    /** All of the few that match, by whatever index leads to them; that they are sorted then must not be seen by the planner before. */
    static Keys byIndex(Source source, Matching matching, SortOrder way) {
        var keys = "select %s page_at, %s page_id %s%s offset 0"
                .formatted(way.column(), way.id(), source.naming(matching.byIndex() + way.sql()), matching.byIndex());
        return new Keys("from (" + keys + ") few where 1 = 1", way.of("page_at", "page_id"));
    }

    String first() {
        return sql(from);
    }

    /** Beyond the key of the page before. */
    String beyond() {
        return sql(from + " and " + way.beyond());
    }

    private String sql(String found) {
        return "select " + way.id() + " " + found + " order by " + way.sql() + " limit :row_limit";
    }
}
