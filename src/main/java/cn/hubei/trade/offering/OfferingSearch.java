package cn.hubei.trade.offering;

import cn.hubei.trade.offering.kind.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What offerings are searched by; each kind uses some of it ({@link Kind#searched}).
 *
 * @param city the first four digits of a region's code
 * @param startsAt a day of the event, yyyy-MM-dd in Shanghai
 */
public record OfferingSearch(
        @Nullable String title,
        @Nullable String host,
        @Nullable String category,
        @Nullable String city,
        @Nullable String startsAt,
        @Nullable String content,
        @Nullable String provider,
        @Nullable String state) {

    public static final OfferingSearch ALL = new OfferingSearch(null, null, null, null, null, null, null, null);

    /** By what every kind is called by. */
    public static OfferingSearch titled(@Nullable String title) {
        return new OfferingSearch(title, null, null, null, null, null, null, null);
    }
}
