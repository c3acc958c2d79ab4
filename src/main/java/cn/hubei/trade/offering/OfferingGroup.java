package cn.hubei.trade.offering;

import java.util.Arrays;
import java.util.Optional;

/** 服务类型统计: the five groups that the statistics name; every service type belongs to one of the last three (manual 3.9.1). */
public enum OfferingGroup {
    TRAINING("培训中心", "@.kind = 'TRAINING'"),
    EXHIBITION("展会管理", "@.kind = 'EXHIBITION'"),
    OVERSEAS_WAREHOUSE(
            "海外仓", "@.kind = 'SERVICE' and @.category in (" + OfferingGroup.TYPES + " = 'overseas-warehouse')"),
    PARK_ENTRUSTMENT("园区委托", "@.kind = 'SERVICE' and @.category in (" + OfferingGroup.TYPES + " = 'park-entrustment')"),
    THIRD_PARTY(
            "第三方服务商",
            "@.kind = 'SERVICE' and @.category not in (" + OfferingGroup.TYPES
                    + " in ('overseas-warehouse', 'park-entrustment'))");

    private static final String TYPES =
            "select code from dictionary_entry where dictionary = 'service-type' and family";

    private final String label;
    private final String condition;

    OfferingGroup(String label, String condition) {
        this.label = label;
        this.condition = condition;
    }

    public static Optional<OfferingGroup> named(String name) {
        return Arrays.stream(values())
                .filter(group -> group.name().equals(name))
                .findFirst();
    }

    public String label() {
        return label;
    }

    /** In SQL, over the columns kind and category of a table of that alias. */
    public String condition(String alias) {
        return condition.replace("@", alias);
    }
}
