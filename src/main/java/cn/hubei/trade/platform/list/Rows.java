package cn.hubei.trade.platform.list;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param page from 1
 * @param total how many match; where {@code capped}, at least that many
 * @param previous the key that leads to the page before; null where page numbers do
 * @param next the key that leads to the page after; null where page numbers do, or where this is the last
 */
public record Rows<T>(
        List<T> items,
        int page,
        int size,
        long total,
        boolean capped,
        @Nullable String previous,
        @Nullable String next) {

    /**
     * Of a list without keys.
     *
     * @param found one more than a page where there are more, so that there is a next page also beyond what was counted
     */
    static <T> Rows<T> of(List<T> found, int page, int size, long total, int counted) {
        var shown = List.copyOf(found.subList(0, Math.min(size, found.size())));
        var seen = (page - 1L) * size + found.size();
        var known = found.isEmpty() ? 0 : seen;
        return new Rows<>(shown, page, size, Math.max(Math.min(total, counted), known), total > counted, null, null);
    }

    /** @param found one more than a page where there are more, in reverse where it was read {@code backwards} */
    static <T> Rows<T> of(List<Keyed<T>> found, boolean backwards, int page, int size, long total, int counted) {
        var more = found.size() > size;
        var shown = new ArrayList<>(more ? found.subList(0, size) : found);
        if (backwards) {
            Collections.reverse(shown);
        }
        var rows = shown.stream().map(Keyed::row).toList();
        var before = page == 1 ? null : key(shown, 0);
        var after = backwards || more ? key(shown, shown.size() - 1) : null;
        return new Rows<>(rows, page, size, Math.min(total, counted), total > counted, before, after);
    }

    private static @Nullable String key(List<? extends Keyed<?>> shown, int at) {
        return shown.isEmpty() ? null : shown.get(at).key().toString();
    }

    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }

    public boolean hasPrevious() {
        return page > 1;
    }

    public boolean hasNext() {
        return next != null || page < pages();
    }

    /** The page numbers around this one that a reader may go to; beyond what was counted there are none. */
    public List<Integer> near() {
        return page > pages()
                ? List.of()
                : IntStream.rangeClosed(Math.max(1, page - 2), Math.min(pages(), page + 2))
                        .boxed()
                        .toList();
    }
}
