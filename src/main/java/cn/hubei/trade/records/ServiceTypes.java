package cn.hubei.trade.records;

import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.offering.kind.OfferingGroup;
import cn.hubei.trade.platform.list.RowQuery;
import cn.hubei.trade.platform.web.Option;
import cn.hubei.trade.reference.Dictionaries;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 服务类型 over all kinds: the groups of the statistics, and below them each type of service. */
@Component
class ServiceTypes {

    private static final String ONE = "type:";

    private final Dictionaries dictionaries;

    ServiceTypes(Dictionaries dictionaries) {
        this.dictionaries = dictionaries;
    }

    List<Option> options() {
        var groups = Option.of(OfferingGroup.all(), OfferingGroup::name, OfferingGroup::label);
        var types = Kind.all().stream()
                .filter(ServiceTypes::hasTypes)
                .flatMap(kind -> dictionaries.all(kind.categories()).stream())
                .filter(type -> groups.stream().noneMatch(group -> group.label().equals(type.label())))
                .map(type -> new Option(ONE + type.code(), "· " + type.label()));
        return Stream.concat(groups.stream(), types).toList();
    }

    /** Whose categories are types of their own in the statistics. */
    private static boolean hasTypes(Kind kind) {
        return kind.groups().size() > 1;
    }

    /** A type that there is not matches nothing. */
    static RowQuery narrow(RowQuery query, String alias, @Nullable String type) {
        var wanted = Objects.requireNonNullElse(type, "");
        if (wanted.isEmpty()) {
            return query;
        }
        return wanted.startsWith(ONE)
                ? query.where(alias + ".kind in (:typed)", "typed", Kind.names(ServiceTypes::hasTypes))
                        .where(alias + ".category = :category", "category", wanted.substring(ONE.length()))
                : query.where(OfferingGroup.named(wanted)
                        .map(group -> group.condition(alias))
                        .orElse("1 = 0"));
    }
}
