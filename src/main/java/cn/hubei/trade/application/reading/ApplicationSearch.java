package cn.hubei.trade.application.reading;

import cn.hubei.trade.platform.text.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What applications are searched by (manual 3.4.2, 3.5.2).
 *
 * @param startsAt a day of the event, yyyy-MM-dd in Shanghai
 * @param of the name of a kind
 */
public record ApplicationSearch(
        @Typed(Typed.Way.CODE) @Nullable String number,
        @Nullable String title,
        @Nullable String host,
        @Nullable String category,
        @Nullable String startsAt,
        @Nullable String enterprise,
        @Nullable String state,
        @Nullable String of) {}
