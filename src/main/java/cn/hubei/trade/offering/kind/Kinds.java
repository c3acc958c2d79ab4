package cn.hubei.trade.offering.kind;

import java.util.List;
import java.util.ServiceLoader;

/** Found once, by Java's own registry of services. */
final class Kinds {

    static final List<Kind> ALL = ServiceLoader.load(Kind.class, Kind.class.getClassLoader()).stream()
            .map(ServiceLoader.Provider::get)
            .toList();

    private Kinds() {}
}
