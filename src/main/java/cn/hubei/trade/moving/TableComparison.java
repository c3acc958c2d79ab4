package cn.hubei.trade.moving;

/** A table's checksums on both sides. */
record TableComparison(String table, Checksum source, Checksum target) {

    boolean isEqual() {
        return source.equals(target);
    }

    String line() {
        return "%-28s %10d  %s  %s"
                .formatted(
                        table,
                        source.rows(),
                        source.sum(),
                        isEqual() ? "一致" : "不一致，目标库有 " + target.rows() + " 行，校验值 " + target.sum());
    }
}
