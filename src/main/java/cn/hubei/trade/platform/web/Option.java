package cn.hubei.trade.platform.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** One choice of a select: what is sent and what is shown. */
public record Option(String code, String label) {

    /** A choice for each of these constants, sent by its name. */
    public static <E extends Enum<E>> List<Option> of(E[] constants, Function<E, String> label) {
        return of(Arrays.asList(constants), E::name, label);
    }

    public static <T> List<Option> of(Collection<T> values, Function<T, String> code, Function<T, String> label) {
        return values.stream()
                .map(value -> new Option(code.apply(value), label.apply(value)))
                .toList();
    }
}
