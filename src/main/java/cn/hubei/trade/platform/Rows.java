package cn.hubei.trade.platform;

import java.util.List;

/**
 * One page of a list.
 *
 * @param page from 1
 * @param total how many match; where {@code capped}, at least that many
 */
public record Rows<T>(List<T> items, int page, int size, long total, boolean capped) {

    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }
}
