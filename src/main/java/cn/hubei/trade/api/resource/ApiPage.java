package cn.hubei.trade.api.resource;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next where the following page is; null at the end
 */
record ApiPage(
        List<Map<String, @Nullable Object>> items, @Nullable String next) {

    static ApiPage of(List<Map<String, @Nullable Object>> items) {
        return new ApiPage(items, null);
    }
}
