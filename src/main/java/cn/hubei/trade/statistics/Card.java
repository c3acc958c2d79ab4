package cn.hubei.trade.statistics;

import org.jspecify.annotations.Nullable;

/**
 * One number.
 *
 * @param definition what it counts
 * @param link the list of just what it counts
 */
record Card(
        String label,
        long value,
        String definition,
        @Nullable String link) {}
