package cn.hubei.trade.api.resource;

import cn.hubei.trade.api.Audience;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One field of a resource.
 *
 * @param label 数据项
 * @param first the first audience that sees it
 * @param parts of an object, or of each element of a list
 */
public record Field<T>(
        String name,
        String label,
        FieldType type,
        Audience first,
        Function<T, @Nullable Object> value,
        List<Part> parts) {

    /** A field within a field. */
    public record Part(String name, String label, FieldType type) {}

    static <T> Field<T> of(
            Audience first, FieldType type, String name, String label, Function<T, @Nullable Object> value) {
        return new Field<>(name, label, type, first, value, List.of());
    }

    Field<T> with(Part... within) {
        return new Field<>(name, label, type, first, value, List.of(within));
    }
}
