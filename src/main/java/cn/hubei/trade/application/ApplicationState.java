package cn.hubei.trade.application;

import cn.hubei.trade.offering.Kind;
import java.util.Set;

/** The life of an application, and from where each state may be reached (manual 3.4.2). */
public enum ApplicationState {
    PENDING("待审批", "blue", "REFUSED"),
    APPROVED("审批通过", "green", "PENDING"),
    REFUSED("审批不通过", "red", "PENDING"),
    WITHDRAWN("已撤回", "secondary", "PENDING");

    private final String label;
    private final String tone;
    private final Set<String> from;

    ApplicationState(String label, String tone, String... from) {
        this.label = label;
        this.tone = tone;
        this.from = Set.of(from);
    }

    public String label() {
        return label;
    }

    public String tone() {
        return tone;
    }

    boolean follows(ApplicationState earlier) {
        return from.contains(earlier.name());
    }

    /** Those that stand in the way of another application by the same enterprise. */
    static Set<ApplicationState> live(Kind kind) {
        return kind.isRepeatable() ? Set.of(PENDING) : Set.of(PENDING, APPROVED, REFUSED);
    }
}
