package cn.hubei.trade.offering;

import static cn.hubei.trade.offering.OfferingState.DRAFT;
import static cn.hubei.trade.offering.OfferingState.PUBLISHED;
import static cn.hubei.trade.offering.OfferingState.REJECTED;
import static cn.hubei.trade.offering.OfferingState.SUBMITTED;
import static cn.hubei.trade.offering.OfferingState.WITHDRAWN;

import cn.hubei.trade.platform.Transitions;
import java.util.Map;
import java.util.Set;

/** From which state which may follow. */
enum Life {
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

    Transitions<OfferingState> transitions() {
        return transitions;
    }
}
