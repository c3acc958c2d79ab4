package cn.hubei.trade.account.signon;

import java.time.Instant;

/** One of an account's ways in, as its owner sees it. */
record BoundIdentity(String issuer, String subject, String provider, Instant boundAt, Instant lastUsedAt) {}
