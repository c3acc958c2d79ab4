package cn.hubei.trade.api;

/** Who reads: each sees what the ones before it see, in the terms of 政务数据共享条例. */
public enum Audience {
    PUBLIC("公众", "无条件共享"),
    PARTNER("接口用户", "有条件共享"),
    OWNER("本单位", "不予共享");

    private final String label;
    private final String sharing;

    Audience(String label, String sharing) {
        this.label = label;
        this.sharing = sharing;
    }

    public String label() {
        return label;
    }

    /** 共享属性 of what this audience is the first to see. */
    public String sharing() {
        return sharing;
    }

    public boolean sees(Audience first) {
        return compareTo(first) >= 0;
    }
}
