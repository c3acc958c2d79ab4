package cn.hubei.trade.platform.list;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place in a long list: a page counted from the beginning, or the rows right after or before a key, so that a deep
 * page costs no more than the first.
 *
 * @param page from 1; only a number to show where there is a key
 * @param after the key of the row before this page
 * @param before the key of the row after it
 */
public record Place(
        @Nullable Integer page,
        @Nullable String after,
        @Nullable String before) {

    public static final Place FIRST = new Place(1, null, null);

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
