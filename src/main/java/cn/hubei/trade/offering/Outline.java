package cn.hubei.trade.offering;

import org.jspecify.annotations.Nullable;

/**
 * What every kind of offering says of itself.
 *
 * @param category a code of the kind's dictionary
 * @param window null for what is always open
 * @param capacity how many seats or booths; null for no limit
 */
public record Outline(
        String title,
        @Nullable String category,
        String regionCode,
        @Nullable Window window,
        @Nullable Integer capacity,
        @Nullable String contact,
        @Nullable String contactPhone) {}
