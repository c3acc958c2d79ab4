package cn.hubei.trade.offering;

/** The life of an offering (manual 3.4.1); what the clock says of it is a {@link Phase}. */
public enum OfferingState {
    DRAFT("暂存", "secondary"),
    PUBLISHED("已发布", "green"),
    WITHDRAWN("已下架", "orange");

    private final String label;
    private final String tone;

    OfferingState(String label, String tone) {
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
