package cn.hubei.trade.portal;

import java.time.Instant;

/** A provider that may act. */
record ProviderRow(long id, String name, String region, Instant approvedAt) {}
