package cn.hubei.trade.application.evidence;

import org.jspecify.annotations.Nullable;

/**
 * What evidence is kept for.
 *
 * @param application of a service, whose every use is a subject of its own; null for an event as a whole
 */
record EvidenceSubject(long offering, @Nullable Long application) {}
