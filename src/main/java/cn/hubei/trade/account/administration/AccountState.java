package cn.hubei.trade.account.administration;

/** Whether somebody can sign in to an account now. */
enum AccountState {
    ACTIVE("正常", "green"),
    LOCKED("已锁定", "orange"),
    DISABLED("已停用", "secondary");

    private final String label;
    private final String tone;

    AccountState(String label, String tone) {
        this.label = label;
        this.tone = tone;
    }

    public String label() {
        return label;
    }

    public String tone() {
        return tone;
    }
}
