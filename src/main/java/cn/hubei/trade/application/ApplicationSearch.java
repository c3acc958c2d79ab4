package cn.hubei.trade.application;

import org.jspecify.annotations.Nullable;

/**
 * What applications are searched by (manual 3.4.2).
 *
 * @param day of the event, yyyy-MM-dd in Shanghai
 */
public record ApplicationSearch(
        @Nullable String number,
        @Nullable String title,
        @Nullable String speaker,
        @Nullable String day,
        @Nullable String enterprise,
        @Nullable String state) {}
