package cn.hubei.trade.platform.list;

/**
 * By which columns a list is sorted, both in the same direction and neither ever null.
 *
 * @param column a time
 * @param id breaks the tie, unique
 */
public record SortOrder(String column, String id, Direction direction) {

    enum Direction {
        DESCENDING,
        ASCENDING
    }

    public static SortOrder newest(String column, String id) {
        return new SortOrder(column, id, Direction.DESCENDING);
    }

    public static SortOrder earliest(String column, String id) {
        return new SortOrder(column, id, Direction.ASCENDING);
    }

    public String sql() {
        return direction == Direction.DESCENDING ? column + " desc, " + id + " desc" : column + ", " + id;
    }

    SortOrder reversed() {
        return new SortOrder(
                column, id, direction == Direction.DESCENDING ? Direction.ASCENDING : Direction.DESCENDING);
    }

    /** The same by what the columns are called elsewhere. */
    SortOrder of(String columnThere, String idThere) {
        return new SortOrder(columnThere, idThere, direction);
    }

    /** What comes after a key. */
    String beyond() {
        return "(" + column + ", " + id + ")" + (direction == Direction.DESCENDING ? " < " : " > ")
                + "(:key_at, :key_id)";
    }
}
