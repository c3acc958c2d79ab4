package cn.hubei.trade.offering;

/** What the clock says of a published offering; never stored. */
public enum Phase {
    NOT_YET_OPEN("报名未开始", "blue"),
    OPEN("报名中", "green"),
    CLOSED("报名已截止", "orange"),
    OVER("已结束", "secondary");

    private final String label;
    private final String tone;

    Phase(String label, String tone) {
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
