package cn.hubei.trade.application;

import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.platform.Transitions;
import java.util.Map;
import java.util.Set;

/** Where an application stands (manual 3.4.2). */
public enum ApplicationState {
    PENDING("待审批", "blue"),
    APPROVED("审批通过", "green"),
    REFUSED("审批不通过", "red"),
    WITHDRAWN("已撤回", "secondary");

    static final Transitions<ApplicationState> TRANSITIONS =
            Transitions.of(Map.of(PENDING, Set.of(APPROVED, REFUSED, WITHDRAWN), REFUSED, Set.of(PENDING)));

    private final String label;
    private final String tone;

    ApplicationState(String label, String tone) {
        this.label = label;
        this.tone = tone;
    }

    public String label() {
        return label;
    }

    public String tone() {
        return tone;
    }

    /** Those that stand in the way of another application by the same enterprise. */
    public static Set<ApplicationState> live(Kind kind) {
        return kind.isRepeatable() ? Set.of(PENDING) : Set.of(PENDING, APPROVED, REFUSED);
    }
}
