package cn.hubei.trade.authorizationcode;

/** Where an authorization code stands, with its name on the screen and its badge's tone. */
enum AuthorizationCodeState {
    UNUSED("未使用", "blue"),
    REDEEMED("已使用", "green"),
    REVOKED("已作废", "secondary"),
    EXPIRED("已过期", "orange");

    private final String label;
    private final String tone;

    AuthorizationCodeState(String label, String tone) {
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
