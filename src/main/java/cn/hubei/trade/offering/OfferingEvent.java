package cn.hubei.trade.offering;

import cn.hubei.trade.platform.Change;
import cn.hubei.trade.platform.Recorded;
import java.util.List;
import java.util.Set;

/**
 * An offering was drafted, edited, published, reviewed, withdrawn or deleted.
 *
 * @param reason why the department refused it; empty where there is none
 * @param version of the offering after it; an event is told by its action, its offering and this
 */
public record OfferingEvent(
        String action,
        long offeringId,
        Kind kind,
        long providerId,
        String title,
        String reason,
        List<Change> changes,
        long version)
        implements Recorded {
    private static final Set<String> ACTIONS = Set.of(
            "offering.drafted",
            "offering.edited",
            "offering.published",
            "offering.submitted",
            "offering.approved",
            "offering.rejected",
            "offering.withdrawn",
            "offering.deleted");

    public OfferingEvent {
        Recorded.demand(action, ACTIONS);
    }

    static OfferingEvent of(String action, Offering offering) {
        return of(action, offering, List.of());
    }

    static OfferingEvent edited(Offering offering, OfferingFacts before) {
        return of("edited", offering, before.changes(OfferingFacts.of(offering)));
    }

    private static OfferingEvent of(String action, Offering offering, List<Change> changes) {
        return new OfferingEvent(
                "offering." + action,
                offering.id(),
                offering.kind(),
                offering.providerId(),
                offering.outline().title(),
                offering.lastReason(),
                changes,
                offering.version());
    }

    @Override
    public String subject() {
        return "offering";
    }

    @Override
    public String subjectId() {
        return String.valueOf(offeringId);
    }

    @Override
    public String detail() {
        var name = kind.label() + "：" + title;
        return reason.isEmpty() ? name : name + "；" + reason;
    }
}
