package cn.hubei.trade.delivery;

/** The state of a parcel. */
public enum DeliveryState {
    WAITING("待发送", "blue"),
    SENT("已发送", "green"),
    GIVEN_UP("发送失败", "red");

    private final String label;
    private final String tone;

    DeliveryState(String label, String tone) {
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
