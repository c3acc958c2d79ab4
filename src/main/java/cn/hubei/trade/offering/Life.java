package cn.hubei.trade.offering;

import static cn.hubei.trade.offering.OfferingState.DRAFT;
import static cn.hubei.trade.offering.OfferingState.PUBLISHED;
import static cn.hubei.trade.offering.OfferingState.REJECTED;
import static cn.hubei.trade.offering.OfferingState.SUBMITTED;
import static cn.hubei.trade.offering.OfferingState.WITHDRAWN;

import java.util.Map;
import java.util.Set;

/** From which state which may follow. */
enum Life {
    /** Manual 3.4.1 and 3.5.1: the provider publishes by itself. */
    DIRECT(Map.of(
            DRAFT, Set.of(PUBLISHED),
            PUBLISHED, Set.of(WITHDRAWN),
            WITHDRAWN, Set.of(PUBLISHED))),

    /** Manual 3.6: the department reviews first, and again after a withdrawal. */
    REVIEWED(Map.of(
            DRAFT, Set.of(SUBMITTED),
            SUBMITTED, Set.of(PUBLISHED, REJECTED),
            REJECTED, Set.of(SUBMITTED),
            PUBLISHED, Set.of(WITHDRAWN),
            WITHDRAWN, Set.of(SUBMITTED)));

    private final Map<OfferingState, Set<OfferingState>> next;

    Life(Map<OfferingState, Set<OfferingState>> next) {
        this.next = next;
    }

    boolean leads(OfferingState from, OfferingState to) {
        return next.getOrDefault(from, Set.of()).contains(to);
    }

    boolean knows(OfferingState state) {
        return next.containsKey(state);
    }
}
