package cn.hubei.trade.platform.text;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;

/**
 * A record of nothing but texts and whole numbers, made of what a request names. Spring, which makes all others, reads the
 * annotations of each component anew for each request: that takes longer than to find the rows of a list.
 */
public final class PlainRecord<T> {

    private static final Map<Class<?>, PlainRecord<?>> KNOWN = new ConcurrentHashMap<>();

    private final Constructor<T> constructor;
    private final List<Part> parts;

    private PlainRecord(Class<T> type) {
        constructor = BeanUtils.getResolvableConstructor(type);
        parts = Stream.of(type.getRecordComponents()).map(Part::of).toList();
    }

    public static boolean is(Class<?> type) {
        return type.isRecord() && Stream.of(type.getRecordComponents()).allMatch(Part::isPlain);
    }

    /**
     * Empty where the record is not plain, or what came is neither its text nor its number: that is Spring's to read or to
     * refuse.
     *
     * @param values all that came under a name; null where nothing did
     */
    public static <T> Optional<T> read(Class<T> type, Function<String, String @Nullable []> values) {
        var known = KNOWN.get(type);
        if (known == null) {
            if (!is(type)) {
                return Optional.empty();
            }
            known = new PlainRecord<>(type);
            KNOWN.put(type, known);
        }
        return known.made(values).map(type::cast);
    }

    private Optional<T> made(Function<String, String @Nullable []> values) {
        var made = new @Nullable Object[parts.size()];
        for (int i = 0; i < made.length; i++) {
            var part = parts.get(i);
            var came = values.apply(part.name());
            if (came != null && (came.length != 1 || !part.fits(came[0]))) {
                return Optional.empty();
            }
            made[i] = came == null ? null : part.of(came[0]);
        }
        return Optional.of(BeanUtils.instantiateClass(constructor, made));
    }

    /** @param way in which a text is tidied */
    private record Part(String name, Class<?> type, Typed.Way way) {

        static Part of(RecordComponent component) {
            var typed = component.getAnnotation(Typed.class);
            return new Part(component.getName(), component.getType(), typed == null ? Typed.Way.WORDS : typed.value());
        }

        static boolean isPlain(RecordComponent component) {
            return component.getType() == String.class
                    || component.getType() == Long.class
                    || component.getType() == Integer.class;
        }

        boolean fits(@Nullable String came) {
            return came != null
                    && (type == String.class || came.matches(type == Long.class ? "\\d{0,18}" : "\\d{0,9}"));
        }

        @Nullable
        Object of(String came) {
            if (type == String.class) {
                return way.tidy(came);
            }
            if (came.isEmpty()) {
                return null;
            }
            return type == Long.class ? (Object) Long.valueOf(came) : (Object) Integer.valueOf(came);
        }
    }
}
