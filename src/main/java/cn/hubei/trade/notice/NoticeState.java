package cn.hubei.trade.notice;

/** Where a notice stands; what is on the portal is taken down before it is edited. */
public enum NoticeState {
    DRAFT("暂存", "secondary"),
    PUBLISHED("已发布", "green"),
    WITHDRAWN("已下架", "orange");

    private final String label;
    private final String tone;

    NoticeState(String label, String tone) {
        this.label = label;
        this.tone = tone;
    }

    public String label() {
        return label;
    }

    public String tone() {
        return tone;
    }

    public boolean isEditable() {
        return this != PUBLISHED;
    }
}
