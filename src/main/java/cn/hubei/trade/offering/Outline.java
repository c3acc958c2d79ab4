package cn.hubei.trade.offering;

import org.jspecify.annotations.Nullable;

/**
 * What every kind of offering says of itself.
 *
 * @param capacity how many seats; null for no limit
 */
public record Outline(
        String title,
        String regionCode,
        Window window,
        @Nullable Integer capacity,
        @Nullable String contact,
        @Nullable String contactPhone) {}
