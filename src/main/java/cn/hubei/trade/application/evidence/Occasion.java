package cn.hubei.trade.application.evidence;

import org.jspecify.annotations.Nullable;

/**
 * What evidence is kept for.
 *
 * @param application of a service, whose every use is an occasion of its own; null for an event as a whole
 */
record Occasion(long offering, @Nullable Long application) {}
