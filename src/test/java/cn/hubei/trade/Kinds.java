package cn.hubei.trade;

import cn.hubei.trade.offering.kind.Kind;
import java.util.List;

/** The kinds that there are, to test with. */
public final class Kinds {

    public static final Kind TRAINING = Kind.of("TRAINING");
    public static final Kind EXHIBITION = Kind.of("EXHIBITION");
    public static final Kind SERVICE = Kind.of("SERVICE");

    private Kinds() {}

    public static List<Kind> all() {
        return Kind.all();
    }

    public static List<Kind> events() {
        return all().stream().filter(Kind::hasWindow).toList();
    }
}
