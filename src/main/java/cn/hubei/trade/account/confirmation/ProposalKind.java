package cn.hubei.trade.account.confirmation;

/** What nobody does alone where the powers are separated (ADR 12). */
public enum ProposalKind {
    PASSWORD_RESET("重置密码"),
    SECOND_FACTOR_REMOVAL("解除二次验证"),
    RESET_CODE("发放一次性验证码"),
    OPENING("新增运营账户"),
    CHANGE("修改运营账户"),
    ENABLING("启用运营账户"),
    SEPARATION_END("关闭权限分离");

    private final String label;

    ProposalKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether a password or code comes of it, of which asker and confirmer learn one half each. */
    public boolean isSecret() {
        return this == PASSWORD_RESET || this == RESET_CODE || this == OPENING;
    }

    /** What the two halves make. */
    public String secret() {
        return this == RESET_CODE ? "一次性验证码" : "临时密码";
    }
}
