package cn.hubei.trade.platform.list;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place in a long list: a page counted from the beginning, or the rows right after or before a key, so that a deep
 * page costs no more than the first.
 *
 * @param page from 1; only a number to show where there is a key
 * @param after the key of the row before this page
 * @param before the key of the row after it
 * @param size how many rows are asked for; one of {@link #SIZES}, else the first of them
 * @param order {@link #TURNED} for the list from its other end
 */
public record Place(
        @Nullable Integer page,
        @Nullable String after,
        @Nullable String before,
        @Nullable Integer size,
        @Nullable String order) {

    public static final List<Integer> SIZES = List.of(20, 50, 100);

    /** In which order a list is asked for that begins with its last row. */
    public static final String TURNED = "turned";

    public static final Place FIRST = of(1);

    public static Place of(int page) {
        return new Place(page, null, null, null, null);
    }

    public Place sized(@Nullable Integer rows) {
        return new Place(page, after, before, rows, order);
    }

    SortOrder of(SortOrder usual) {
        return TURNED.equals(order) ? usual.reversed() : usual;
    }

    /** How many rows a page has. */
    public int rows() {
        return size != null && SIZES.contains(size) ? size : SIZES.get(0);
    }

    public int number() {
        return page == null ? 1 : Math.max(1, page);
    }

    Optional<RowKey> afterKey() {
        return RowKey.parse(after);
    }

    Optional<RowKey> beforeKey() {
        return RowKey.parse(before);
    }
}
