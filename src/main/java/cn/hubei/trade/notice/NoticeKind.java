package cn.hubei.trade.notice;

/** What a department tells. */
public enum NoticeKind {
    NOTICE("通知公告"),
    POLICY("政策法规");

    private final String label;

    NoticeKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
