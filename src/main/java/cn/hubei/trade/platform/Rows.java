package cn.hubei.trade.platform;

import java.util.List;
import java.util.stream.IntStream;

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

    /** The page numbers around this one that a reader may go to. */
    public List<Integer> near() {
        return IntStream.rangeClosed(Math.max(1, page - 2), Math.min(pages(), page + 2))
                .boxed()
                .toList();
    }
}
