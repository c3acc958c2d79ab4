package cn.hubei.trade.application.evidence;

import java.time.Instant;

/** One file of evidence. */
public record EvidenceRow(long id, String name, String mediaType, long size, Instant uploadedAt, String uploadedBy) {}
