package cn.hubei.trade.offering;

import org.jspecify.annotations.Nullable;

/**
 * What trainings are searched by (manual 3.4.1).
 *
 * @param day of the training, yyyy-MM-dd in Shanghai
 */
public record TrainingSearch(
        @Nullable String title,
        @Nullable String speaker,
        @Nullable String day,
        @Nullable String state) {}
