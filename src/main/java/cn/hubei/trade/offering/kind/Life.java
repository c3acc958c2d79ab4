package cn.hubei.trade.offering.kind;

import static cn.hubei.trade.offering.kind.OfferingState.DRAFT;
import static cn.hubei.trade.offering.kind.OfferingState.PUBLISHED;
import static cn.hubei.trade.offering.kind.OfferingState.REJECTED;
import static cn.hubei.trade.offering.kind.OfferingState.SUBMITTED;
import static cn.hubei.trade.offering.kind.OfferingState.WITHDRAWN;

import cn.hubei.trade.platform.Transitions;
import java.util.Map;
import java.util.Set;

/** From which state which may follow. */
public enum Life {
    /** Manual 3.4.1 and 3.5.1: the provider publishes by itself. */
    DIRECT(Transitions.of(Map.of(
            DRAFT, Set.of(PUBLISHED),
            PUBLISHED, Set.of(WITHDRAWN),
            WITHDRAWN, Set.of(PUBLISHED)))),

    /** Manual 3.6: the department reviews first, and again after a withdrawal. */
    REVIEWED(Transitions.of(Map.of(
            DRAFT, Set.of(SUBMITTED),
            SUBMITTED, Set.of(PUBLISHED, REJECTED),
            REJECTED, Set.of(SUBMITTED),
            PUBLISHED, Set.of(WITHDRAWN),
            WITHDRAWN, Set.of(SUBMITTED))));

    private final Transitions<OfferingState> transitions;

    Life(Transitions<OfferingState> transitions) {
        this.transitions = transitions;
    }

    public Transitions<OfferingState> transitions() {
        return transitions;
    }
}
