package cn.hubei.trade.delivery;

/** 渠道: how a parcel goes out. */
public enum Channel {
    MAIL("邮件"),
    SMS("短信"),
    WEBHOOK("推送");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
