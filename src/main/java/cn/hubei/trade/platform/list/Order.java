package cn.hubei.trade.platform.list;

/**
 * By which columns a list is sorted, both in the same direction and neither ever null.
 *
 * @param column a time
 * @param id breaks the tie, unique
 */
public record Order(String column, String id, Direction direction) {

    enum Direction {
        DESCENDING,
        ASCENDING
    }

    public static Order newest(String column, String id) {
        return new Order(column, id, Direction.DESCENDING);
    }

    public static Order earliest(String column, String id) {
        return new Order(column, id, Direction.ASCENDING);
    }

    public String sql() {
        return direction == Direction.DESCENDING ? column + " desc, " + id + " desc" : column + ", " + id;
    }

    Order reversed() {
        return new Order(column, id, direction == Direction.DESCENDING ? Direction.ASCENDING : Direction.DESCENDING);
    }

    /** What comes after a key. */
    String beyond() {
        return "(" + column + ", " + id + ")" + (direction == Direction.DESCENDING ? " < " : " > ")
                + "(:key_at, :key_id)";
    }
}
