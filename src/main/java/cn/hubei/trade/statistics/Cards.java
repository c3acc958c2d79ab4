package cn.hubei.trade.statistics;

/**
 * The first numbers of a provider's home (manual 3.9).
 *
 * @param users enterprises that applied to what it offers
 * @param waiting applications that wait for its decision
 * @param published what it has on offer now
 */
public record Cards(long users, long waiting, long published) {}
