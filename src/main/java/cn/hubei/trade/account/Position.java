package cn.hubei.trade.account;

import org.jspecify.annotations.Nullable;

/** An account's place in its organization; a clerk prepares and publishes but does not decide. */
public enum Position {
    MAIN("主账户"),
    MANAGER("管理人员"),
    CLERK("工作人员");

    private final String label;

    Position(String label) {
        this.label = label;
    }

    public static String label(@Nullable Position position) {
        return position == null ? "" : position.label;
    }

    public String label() {
        return label;
    }
}
