package cn.hubei.trade.account.confirmation;

/** How far a proposal has come; that it has expired the clock says, and no column. */
enum ProposalState {
    WAITING("待确认", "orange"),
    CONFIRMED("已确认", "green"),
    REFUSED("已拒绝", "red"),
    EXPIRED("已过期", "secondary"),
    WITHDRAWN("已撤销", "secondary");

    private final String label;
    private final String tone;

    ProposalState(String label, String tone) {
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
