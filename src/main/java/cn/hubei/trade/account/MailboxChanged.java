package cn.hubei.trade.account;

import java.time.Instant;

/**
 * Codes for a new password go elsewhere from now on; whoever reads the old mailbox should know.
 *
 * @param after empty where there is none any more
 */
public record MailboxChanged(long accountId, String loginName, String before, String after, Instant at) {}
