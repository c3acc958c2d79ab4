package cn.hubei.trade.platform.list;

/**
 * What the rows of a list must be, said in two ways: few rows are found by an index at once, and then sorted; of many the
 * first are soon met by going through the list in its order, where an index would bring them all.
 */
final class Matching {

    private final StringBuilder byIndex = new StringBuilder(" where 1 = 1");
    private final StringBuilder inOrder = new StringBuilder(" where 1 = 1");
    private boolean searched;

    void add(String condition) {
        byIndex.append(" and ").append(condition);
        inOrder.append(" and ").append(condition);
    }

    void search(String foundByIndex, String metInOrder) {
        byIndex.append(" and ").append(foundByIndex);
        inOrder.append(" and ").append(metInOrder);
        searched = true;
    }

    /** Whether a text is searched for. */
    boolean isSearched() {
        return searched;
    }

    String byIndex() {
        return byIndex.toString();
    }

    String inOrder() {
        return inOrder.toString();
    }
}
