package cn.hubei.trade.api.resource;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** Makes a page of rows. */
final class Pages {

    private Pages() {}

    /** @param found one more than the page holds, where there are more */
    static <T extends Changing> ApiPage of(
            List<? extends T> found, Slice slice, Function<T, Map<String, @Nullable Object>> show) {
        var shown = found.subList(0, Math.min(found.size(), slice.limit()));
        return new ApiPage(
                shown.stream()
                        .map(row -> row.isGone() ? tombstone(row) : show.apply(row))
                        .toList(),
                found.size() > slice.limit() ? next(shown.get(shown.size() - 1)) : null);
    }

    private static Map<String, @Nullable Object> tombstone(Changing row) {
        var shown = new LinkedHashMap<String, @Nullable Object>();
        shown.put("id", row.id());
        shown.put("state", "WITHDRAWN");
        shown.put("changedAt", Resource.time(row.changedAt()));
        return shown;
    }

    /** The same request from another place on, without the host: that is the reader's affair. */
    private static String next(Changing last) {
        var request = ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
        var here = UriComponentsBuilder.fromPath(request.getRequestURI()).query(request.getQueryString());
        return here.replaceQueryParam("after", new PlaceInList(last.changedAt(), last.id()).text())
                .build(true)
                .toUriString();
    }
}
