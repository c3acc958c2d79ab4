package cn.hubei.trade.api.key;

/** Whether a key opens anything now. */
enum KeyState {
    ACTIVE("有效", "green"),
    ENDING("即将到期", "orange"),
    EXPIRED("已到期", "secondary"),
    ORPHANED("创建账户已停用", "orange"),
    REVOKED("已停用", "secondary");

    private final String label;
    private final String tone;

    KeyState(String label, String tone) {
        this.label = label;
        this.tone = tone;
    }

    public String label() {
        return label;
    }

    public String tone() {
        return tone;
    }

    /** Whether somebody may still want to revoke it. */
    public boolean isLive() {
        return this == ACTIVE || this == ENDING || this == ORPHANED;
    }
}
