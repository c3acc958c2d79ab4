package cn.hubei.trade.api.resource;

import cn.hubei.trade.api.ApiScope;
import cn.hubei.trade.api.Audience;
import cn.hubei.trade.platform.time.Moments;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What can be read under one name: its fields, and who sees which. Nothing is shown that does not stand here.
 *
 * @param path below /api/v1
 * @param updated 更新频率
 * @param scope that a partner needs; null where everybody reads it
 */
public record Resource<T>(
        String path, String label, String updated, @Nullable ApiScope scope, List<Field<T>> fields) {

    public static final String ROOT = "/api/v1/";

    /** A row as this audience sees it, in the order of the fields; what is not known is null. */
    public Map<String, @Nullable Object> show(T row, Audience audience) {
        var shown = new LinkedHashMap<String, @Nullable Object>();
        fields.stream()
                .filter(field -> audience.sees(field.first()))
                .forEach(field -> shown.put(field.name(), written(field.value().apply(row))));
        return shown;
    }

    private static @Nullable Object written(@Nullable Object value) {
        return value instanceof Instant instant ? time(instant) : value;
    }

    /** In Shanghai's time, down to the microsecond that the database keeps. */
    static @Nullable String time(@Nullable Instant instant) {
        return instant == null
                ? null
                : instant.atZone(Moments.ZONE).toOffsetDateTime().toString();
    }
}
