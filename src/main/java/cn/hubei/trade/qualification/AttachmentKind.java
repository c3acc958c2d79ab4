package cn.hubei.trade.qualification;

/** What a filing's picture shows. */
public enum AttachmentKind {
    BUSINESS_LICENCE("营业执照"),
    CERTIFICATE("资质证书"),
    OTHER("其他附件");

    private final String label;

    AttachmentKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
