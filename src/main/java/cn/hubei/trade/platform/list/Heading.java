package cn.hubei.trade.platform.list;

/**
 * What stands above one column of a list.
 *
 * @param number whether the column holds figures, which stand to the right
 */
record Heading(String label, boolean number) {}
