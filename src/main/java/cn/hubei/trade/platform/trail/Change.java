package cn.hubei.trade.platform.trail;

import org.jspecify.annotations.Nullable;

/**
 * What a recorded event changed, before and after, as a page shows it.
 *
 * @param personal whether the values are somebody's personal data: they are kept apart, so that they can be erased
 */
public record Change(
        String label, @Nullable String before, @Nullable String after, boolean personal) {}
