package cn.hubei.trade.reference;

/** The lists that the operator maintains. */
public enum Dictionary {
    SERVICE_AREA("service-area"),
    ENTERPRISE_TYPE("enterprise-type"),
    TRAINING_TYPE("training-type"),
    EXHIBITION_CATEGORY("exhibition-category"),
    SERVICE_TYPE("service-type"),
    /** The groups that the statistics name (manual 3.9.1); each service type belongs to one. */
    SERVICE_FAMILY("service-family"),
    SECURITY_QUESTION("security-question");

    private final String code;

    Dictionary(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
