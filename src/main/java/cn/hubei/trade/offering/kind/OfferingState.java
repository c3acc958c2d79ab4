package cn.hubei.trade.offering.kind;

import cn.hubei.trade.offering.Phase;

/** Where an offering stands in its {@link Life}; what the clock says of it is a {@link Phase}. */
public enum OfferingState {
    DRAFT("暂存", "secondary"),
    SUBMITTED("待审核", "blue"),
    REFUSED("审核不通过", "red"),
    PUBLISHED("已发布", "green"),
    TAKEN_DOWN("已下架", "orange");

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

    /** What is on the portal, or before the department, stays as it is. */
    public boolean isEditable() {
        return this != PUBLISHED && this != SUBMITTED;
    }
}
