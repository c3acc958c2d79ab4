package cn.hubei.trade.statistics;

import java.time.Instant;

/**
 * A 催办 as the provider sees it.
 *
 * @param waiting how many applications that were overdue then are still undecided
 */
record Reminder(Instant remindedAt, String department, long waiting) {}
