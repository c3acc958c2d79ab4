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

/** The one statement of a list page: conditions are added only for what was asked, values always as parameters. */
public final class RowQuery {

    private static final int LAST_PAGE = 500;
    private static final int COUNTED = 10_000;

    /** What is longer is a page that was pasted, and no word of a list. */
    public static final int LONGEST_TEXT = 200;

    private final String select;
    private final String source;
    private final StringBuilder from;
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private boolean conditional;
    private boolean searching;

    public RowQuery(String select, String from) {
        this.select = select;
        this.source = from;
        this.from = new StringBuilder(from);
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
        from.append(conditional ? " and " : " where ").append(condition);
        conditional = true;
        return this;
    }

    /** Skipped where there is no value. */
    public RowQuery where(String condition, String name, @Nullable Object value) {
        if (value == null || value.toString().isBlank()) {
            return this;
        }
        return with(name, value).where(condition);
    }

    /** Somewhere in a column that is indexed for it (see V1.1), so that a short Chinese word is found among a million. */
    public RowQuery finds(String column, @Nullable String text) {
        return searched("contains_text(" + column + ", :%s)", text);
    }

    /** Somewhere in any other column, in whatever way it is written ({@link Alike}). */
    public RowQuery contains(String column, @Nullable String text) {
        return searched("holds_text(" + column + ", :%s)", text);
    }

    /** The column names a row of another table in which it is found: few are searched instead of many. */
    public RowQuery findsOneOf(String column, String table, String searched, @Nullable String text) {
        return searched(
                column + " = any(array(select id from " + table + " where contains_text(" + searched + ", :%s)))",
                text);
    }

    private RowQuery searched(String condition, @Nullable String text) {
        if (text == null || Alike.key(text).isEmpty()) {
            return this;
        }
        if (Text.length(text) > LONGEST_TEXT) {
            return where("1 = 0");
        }
        searching = true;
        var name = name();
        return where(condition.formatted(name), name, text);
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
        var sql = "%s %s order by %s limit :row_limit offset %d".formatted(select, from, orderBy, (number - 1) * size);
        var items = limited(db, sql, size).query(RowMapping.of(rowType)).list();
        var total = count(db, COUNTED + 1);
        return new Rows<>(items, number, size, Math.min(total, COUNTED), total > COUNTED, null, null);
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
        var more = size + 1;
        var found = key.map(last -> beyond(db, last, way, more))
                .orElseGet(() -> number == 1 ? keyed(db, "", way, more) : further(db, way, (number - 1) * size, more))
                .query(Keyed.mapping(rowType))
                .list();
        return Rows.of(found, before.isPresent(), number, size, count(db, COUNTED + 1), COUNTED);
    }

    /** As a subquery of another statement, which takes over the {@link #parameters}. */
    public String nested(String selected) {
        return "(select " + selected + " " + from + ")";
    }

    public Map<String, Object> parameters() {
        return Map.copyOf(parameters);
    }

    private StatementSpec beyond(JdbcClient db, RowKey key, SortOrder way, int rows) {
        return keyed(db, (conditional ? " and " : " where ") + way.beyond(), way, rows)
                .param("key_at", Moments.db(key.at()))
                .param("key_id", key.id());
    }

    private StatementSpec keyed(JdbcClient db, String condition, SortOrder way, int rows) {
        return limited(
                db, "%s %s%s order by %s limit :row_limit".formatted(keys(way), from, condition, way.sql()), rows);
    }

    /** Finds the keys first, by an index as a rule: what is skipped is not joined with what is shown of it. */
    private StatementSpec further(JdbcClient db, SortOrder way, int skipped, int rows) {
        var keys = "select %s %s order by %s limit :row_limit offset %d".formatted(way.id(), from, way.sql(), skipped);
        var found = limited(db, keys, rows).query(Long.class).list();
        var shown = "%s %s where %s in (:row_keys) order by %s".formatted(keys(way), source, way.id(), way.sql());
        return statement(db, shown).param("row_keys", found.isEmpty() ? List.of(-1L) : found);
    }

    private String keys(SortOrder way) {
        return "%s, %s page_at, %s page_id".formatted(select, way.column(), way.id());
    }

    /** How many match, counted no further than {@code most}. */
    public long count(JdbcClient db, long most) {
        return limited(db, "select count(*) from (select 1 " + from + " limit :row_limit) counted", most)
                .query(Long.class)
                .single();
    }

    /** The first few, without a count. */
    public <T> List<T> first(JdbcClient db, Class<T> rowType, String orderBy, int number) {
        return limited(db, select + " " + from + " order by " + orderBy + " limit :row_limit", number)
                .query(RowMapping.of(rowType))
                .list();
    }

    /** The one that the conditions name. */
    public <T> Optional<T> one(JdbcClient db, Class<T> rowType) {
        return statement(db, select + " " + from).query(RowMapping.of(rowType)).optional();
    }

    /** All that match, row by row; close it, within a transaction. */
    public <T> Stream<T> stream(JdbcClient db, Class<T> rowType, String orderBy) {
        return statement(db, select + " " + from + " order by " + orderBy).query(RowMapping.of(rowType)).stream();
    }

    /**
     * The limit is written out: where it is a parameter PostgreSQL expects a tenth of all rows and plans the statement anew each
     * time, which takes longer than the statement. Where a text is searched for it shall, as a rare word wants another plan
     * than a common one.
     */
    private StatementSpec limited(JdbcClient db, String sql, long rows) {
        return searching
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
