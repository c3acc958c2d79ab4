package cn.hubei.trade.api.resource;

import org.jspecify.annotations.Nullable;

/**
 * Which page of a list.
 *
 * @param limit 1 to 200 rows, 50 where it is not said
 * @param after where the page before ended, as its {@code next} says
 * @param changedSince only what has changed since, as the last changedAt read so far
 */
record PageParameters(
        @Nullable String limit,
        @Nullable String after,
        @Nullable String changedSince) {}
