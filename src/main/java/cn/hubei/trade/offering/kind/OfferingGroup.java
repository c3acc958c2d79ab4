package cn.hubei.trade.offering.kind;

import java.util.List;
import java.util.Optional;

/**
 * 服务类型统计: one of the groups that the statistics name (manual 3.9.1); each is defined by its kind.
 *
 * @param condition in SQL, over the columns kind and category of a table called @
 */
public record OfferingGroup(String name, String label, String condition) {

    /** All offerings of one kind. */
    public static OfferingGroup ofKind(String kind, String label) {
        return new OfferingGroup(kind, label, "@.kind = '" + kind + "'");
    }

    public static List<OfferingGroup> all() {
        return Kind.all().stream().flatMap(kind -> kind.groups().stream()).toList();
    }

    public static Optional<OfferingGroup> named(String name) {
        return all().stream().filter(group -> group.name().equals(name)).findFirst();
    }

    public String condition(String alias) {
        return condition.replace("@", alias);
    }
}
