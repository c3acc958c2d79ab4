package cn.hubei.trade.reference;

import cn.hubei.trade.platform.refusal.NotFound;
import java.util.Arrays;
import java.util.List;

/** The lists that the operator maintains. */
public enum Dictionary {
    SERVICE_AREA("service-area", "服务区域"),
    ENTERPRISE_TYPE("enterprise-type", "企业类型"),
    TRAINING_TYPE("training-type", "培训类型"),
    EXHIBITION_CATEGORY("exhibition-category", "展会类别"),
    SERVICE_TYPE("service-type", "服务类型"),
    /** The groups that the statistics name (manual 3.9.1); each service type belongs to one. */
    SERVICE_FAMILY("service-family", "服务类型分组"),
    SECURITY_QUESTION("security-question", "密保问题");

    private final String code;
    private final String label;

    Dictionary(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    /** Whether each entry belongs to one of the statistics' groups. */
    public boolean hasFamilies() {
        return this == SERVICE_TYPE;
    }

    /** Those that the operator changes; the groups are fixed, since the statistics name them. */
    public static List<Dictionary> maintained() {
        return Arrays.stream(values()).filter(one -> one != SERVICE_FAMILY).toList();
    }

    static Dictionary maintained(String code) {
        return maintained().stream()
                .filter(one -> one.code.equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
