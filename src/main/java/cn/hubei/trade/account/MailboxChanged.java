package cn.hubei.trade.account;

import java.time.Instant;

/**
 * An account's mail address was changed or removed; whoever reads the old one should know.
 *
 * @param after empty where there is none any more
 */
public record MailboxChanged(long accountId, String loginName, String before, String after, Instant at) {}
