package cn.hubei.trade.platform.list;

import cn.hubei.trade.platform.text.Alike;
import cn.hubei.trade.platform.text.Text;
import cn.hubei.trade.platform.time.Moments;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * A list: conditions are added only for what was asked, values always as parameters. A page is counted first, then its keys
 * are found, and only the rows of these keys are joined with what is shown of them.
 */
public final class RowQuery {

    private static final int LAST_PAGE = 500;
    private static final int COUNTED = 10_000;

    /** Whoever finds more by a text looks for another one: how many more they are is not worth reading them all. */
    private static final int COUNTED_ROUGHLY = 1_000;

    /** What is longer is a page that was pasted, and no word of a list. */
    public static final int LONGEST_TEXT = 200;

    private final String select;
    private final Source source;
    private final Matching matching = new Matching();
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private int most = COUNTED;

    public RowQuery(String select, String from) {
        this.select = select;
        this.source = Source.of(from);
    }

    /** A parameter that the select or from itself names. */
    public RowQuery with(String name, Object value) {
        if (!value.equals(parameters.getOrDefault(name, value))) {
            // Else a later search would loosen the condition that keeps to one's own records.
            throw new IllegalStateException("Two values for " + name);
        }
        parameters.put(name, value);
        return this;
    }

    public RowQuery with(Map<String, Object> values) {
        values.forEach(this::with);
        return this;
    }

    public RowQuery where(String condition) {
        matching.add(condition);
        return this;
    }

    /** Skipped where there is no value. */
    public RowQuery where(String condition, String name, @Nullable Object value) {
        if (value == null || value.toString().isBlank()) {
            return this;
        }
        return with(name, value).where(condition);
    }

    /** A search that is said in two ways: by an index, and of each row of the list in its order ({@link Matching}). */
    public RowQuery searched(String byIndex, String inOrder) {
        matching.search(byIndex, inOrder);
        return roughly();
    }

    /** To whoever reads this list it is enough to know that there are a thousand. */
    public RowQuery roughly() {
        most = COUNTED_ROUGHLY;
        return this;
    }

    /** Somewhere in a column that is indexed for it (see V1.1), so that a short Chinese word is found among a million. */
    public RowQuery finds(String column, @Nullable String text) {
        return searched("contains_text(" + column + ", :%s)", "holds_text(" + column + ", :%s)", text);
    }

    /** Somewhere in any other column, in whatever way it is written ({@link Alike}). */
    public RowQuery contains(String column, @Nullable String text) {
        var held = "holds_text(" + column + ", :%s)";
        return searched(held, held, text);
    }

    /** The column names a row of another table in which it is found: few are searched instead of many. */
    public RowQuery findsOneOf(String column, String table, String searched, @Nullable String text) {
        var found = "select id from " + table + " where contains_text(" + searched + ", :%s)";
        return searched(column + " = any(array(" + found + "))", "(" + column + " in (" + found + ")) is true", text);
    }

    private RowQuery searched(String byIndex, String inOrder, @Nullable String text) {
        if (text == null || Alike.key(text).isEmpty()) {
            return this;
        }
        if (Text.length(text) > LONGEST_TEXT) {
            return where("1 = 0");
        }
        var name = name();
        return with(name, text).searched(byIndex.formatted(name), inOrder.formatted(name));
    }

    /** Why a text that is searched for finds nothing, for its field; null where it may find something. */
    public static @Nullable String refusal(String label, String text) {
        return Text.tooLong(label, LONGEST_TEXT, Text.tidy(text));
    }

    /** From one day in Shanghai to another, both included; either may be open. */
    public RowQuery between(String column, @Nullable String from, @Nullable String to) {
        return day(column + " >= ", from, 0).day(column + " < ", to, 1);
    }

    private RowQuery day(String comparison, @Nullable String day, int later) {
        if (day == null || day.isBlank()) {
            return this;
        }
        return onDay(day, asked -> {
            var name = name();
            return where(comparison + ":" + name, name, start(asked.plusDays(later)));
        });
    }

    /** On that day in Shanghai. */
    public RowQuery on(String column, @Nullable String day) {
        return during(column, column, day);
    }

    /** Going on at that day in Shanghai; a day that is none matches nothing rather than everything. */
    public RowQuery during(String starts, String ends, @Nullable String day) {
        if (day == null || day.isBlank()) {
            return this;
        }
        return onDay(day, asked -> {
            var name = name();
            return where(ends + " >= :" + name, name, start(asked))
                    .where(starts + " < :" + name + "_end", name + "_end", start(asked.plusDays(1)));
        });
    }

    private RowQuery onDay(String day, Function<LocalDate, RowQuery> narrowed) {
        return Moments.parseDay(day).map(narrowed).orElseGet(() -> where("1 = 0"));
    }

    private static Object start(LocalDate day) {
        return Moments.db(day.atStartOfDay(Moments.ZONE).toInstant());
    }

    public <T> Rows<T> page(JdbcClient db, Class<T> rowType, String orderBy, Place place) {
        var number = Math.min(place.number(), LAST_PAGE);
        var size = place.rows();
        var total = count(db, most + 1);
        var sql = "%s %s%s order by %s limit :row_limit offset %d"
                .formatted(select, source.whole(), conditions(total), orderBy, (number - 1) * size);
        var found = total == 0
                ? List.<T>of()
                : limited(db, sql, number < LAST_PAGE ? size + 1 : size)
                        .query(RowMapping.of(rowType))
                        .list();
        return Rows.of(found, number, size, total, most);
    }

    /**
     * A page of a list that may be long: page numbers lead through its beginning, keys through all of it.
     *
     * @param order its own, which the place may turn round
     */
    public <T> Rows<T> page(JdbcClient db, Class<T> rowType, SortOrder order, Place place) {
        var before = place.beforeKey();
        var key = before.or(place::afterKey);
        var asked = place.of(order);
        var way = before.isPresent() ? asked.reversed() : asked;
        var number = key.isPresent() ? place.number() : Math.min(place.number(), LAST_PAGE);
        var size = place.rows();
        var total = count(db, most + 1);
        var keys = isFew(total) ? Keys.byIndex(source, matching, way) : Keys.inOrder(source, matching, way);
        var ids = total == 0 ? List.<Long>of() : ids(db, keys, key, (number - 1) * size, size + 1);
        return Rows.of(rows(db, rowType, way, ids), before.isPresent(), number, size, total, most);
    }

    /** As a subquery of another statement, which takes over the {@link #parameters}. */
    public String nested(String selected) {
        return "(" + select(selected) + ")";
    }

    public Map<String, Object> parameters() {
        return Map.copyOf(parameters);
    }

    private boolean isFew(long total) {
        return matching.isSearched() && total <= most;
    }

    private String conditions(long total) {
        return isFew(total) ? matching.byIndex() : matching.inOrder();
    }

    private List<Long> ids(JdbcClient db, Keys keys, Optional<RowKey> key, int skipped, int rows) {
        return key.map(last -> limited(db, keys.beyond(), rows)
                        .param("key_at", Moments.db(last.at()))
                        .param("key_id", last.id()))
                .orElseGet(() -> limited(db, keys.first() + " offset " + skipped, rows))
                .query(Long.class)
                .list();
    }

    /** With what is shown of them, by the keys that were found. */
    private <T> List<Keyed<T>> rows(JdbcClient db, Class<T> rowType, SortOrder way, List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var sql = "%s, %s page_at, %s page_id %s where %s in (:page_ids) order by %s"
                .formatted(select, way.column(), way.id(), source.whole(), way.id(), way.sql());
        return statement(db, sql)
                .param("page_ids", ids)
                .query(Keyed.mapping(rowType))
                .list();
    }

    /** How many match, counted no further than {@code most}. */
    public long count(JdbcClient db, long most) {
        return limited(db, "select count(*) from (" + select("1") + " limit :row_limit) counted", most)
                .query(Long.class)
                .single();
    }

    /** Of the rows that match, without what is joined only to be shown. */
    private String select(String selected) {
        var conditions = matching.byIndex();
        return "select " + selected + " " + source.naming(selected + conditions) + conditions;
    }

    /** The first few, without a count. */
    public <T> List<T> first(JdbcClient db, Class<T> rowType, String orderBy, int number) {
        return limited(db, all() + " order by " + orderBy + " limit :row_limit", number)
                .query(RowMapping.of(rowType))
                .list();
    }

    private String all() {
        return select + " " + source.whole() + matching.byIndex();
    }

    /** The one that the conditions name. */
    public <T> Optional<T> one(JdbcClient db, Class<T> rowType) {
        return statement(db, all()).query(RowMapping.of(rowType)).optional();
    }

    /** All that match, row by row; close it, within a transaction. */
    public <T> Stream<T> stream(JdbcClient db, Class<T> rowType, String orderBy) {
        return statement(db, all() + " order by " + orderBy).query(RowMapping.of(rowType)).stream();
    }

    /**
     * The limit is written out: where it is a parameter PostgreSQL expects a tenth of all rows and plans the statement anew each
     * time, which takes longer than the statement. Where a text is searched for it shall, as a rare word wants another plan
     * than a common one.
     */
    private StatementSpec limited(JdbcClient db, String sql, long rows) {
        return matching.isSearched()
                ? statement(db, sql).param("row_limit", rows)
                : statement(db, sql.replace(":row_limit", Long.toString(rows)));
    }

    private StatementSpec statement(JdbcClient db, String sql) {
        return db.sql(sql).params(parameters);
    }

    private String name() {
        return "p" + parameters.size();
    }
}
