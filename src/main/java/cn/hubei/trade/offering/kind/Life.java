package cn.hubei.trade.offering.kind;

import static cn.hubei.trade.offering.kind.OfferingState.DRAFT;
import static cn.hubei.trade.offering.kind.OfferingState.PUBLISHED;
import static cn.hubei.trade.offering.kind.OfferingState.REFUSED;
import static cn.hubei.trade.offering.kind.OfferingState.SUBMITTED;
import static cn.hubei.trade.offering.kind.OfferingState.TAKEN_DOWN;

import cn.hubei.trade.platform.Transitions;
import java.util.Map;
import java.util.Set;

/** From which state which may follow. */
public enum Life {
    /** Manual 3.4.1 and 3.5.1: the provider publishes by itself. */
    DIRECT(Transitions.of(Map.of(
            DRAFT, Set.of(PUBLISHED),
            PUBLISHED, Set.of(TAKEN_DOWN),
            TAKEN_DOWN, Set.of(PUBLISHED)))),

    /** Manual 3.6: the department reviews first, and again after it was taken down. */
    REVIEWED(Transitions.of(Map.of(
            DRAFT, Set.of(SUBMITTED),
            SUBMITTED, Set.of(PUBLISHED, REFUSED),
            REFUSED, Set.of(SUBMITTED),
            PUBLISHED, Set.of(TAKEN_DOWN),
            TAKEN_DOWN, Set.of(SUBMITTED))));

    private final Transitions<OfferingState> transitions;

    Life(Transitions<OfferingState> transitions) {
        this.transitions = transitions;
    }

    public Transitions<OfferingState> transitions() {
        return transitions;
    }
}
