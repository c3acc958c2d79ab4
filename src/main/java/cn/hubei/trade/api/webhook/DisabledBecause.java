package cn.hubei.trade.api.webhook;

/** Why a webhook sends nothing. */
public enum DisabledBecause {
    OWNER("已停用"),
    GONE("对方返回 410，已自动停用"),
    GIVEN_UP("连续两次推送失败，已自动停用");

    private final String label;

    DisabledBecause(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
