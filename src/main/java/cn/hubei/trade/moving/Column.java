package cn.hubei.trade.moving;

/**
 * A column that is moved; generated ones are not, each database works them out.
 *
 * @param type as the database calls it
 * @param identity whether the database numbers it
 */
record Column(String name, String type, ValueKind kind, boolean identity) {}
