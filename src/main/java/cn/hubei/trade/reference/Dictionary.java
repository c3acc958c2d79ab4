package cn.hubei.trade.reference;

/** The lists that the operator maintains. */
public enum Dictionary {
    SERVICE_AREA("service-area"),
    ENTERPRISE_TYPE("enterprise-type"),
    TRAINING_TYPE("training-type"),
    SECURITY_QUESTION("security-question");

    private final String code;

    Dictionary(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
