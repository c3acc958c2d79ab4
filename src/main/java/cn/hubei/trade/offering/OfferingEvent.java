package cn.hubei.trade.offering;

import cn.hubei.trade.platform.trail.Action;
import cn.hubei.trade.platform.trail.Change;
import cn.hubei.trade.platform.trail.Recorded;
import java.util.List;

/** What happened to an offering. */
public sealed interface OfferingEvent extends Recorded {

    OfferingReference offering();

    @Action("offering.drafted")
    record Drafted(OfferingReference offering) implements OfferingEvent {}

    @Action("offering.edited")
    record Edited(OfferingReference offering, List<Change> changes) implements OfferingEvent {

        public static Edited of(Offering offering, OfferingFacts before) {
            return new Edited(OfferingReference.of(offering), before.changes(OfferingFacts.of(offering)));
        }
    }

    @Action("offering.deleted")
    record Deleted(OfferingReference offering) implements OfferingEvent {}

    @Action("offering.published")
    record Published(OfferingReference offering) implements OfferingEvent {}

    /** Handed in for the department's review (manual 3.6.1). */
    @Action("offering.submitted")
    record Submitted(OfferingReference offering) implements OfferingEvent {}

    @Action("offering.approved")
    record Approved(OfferingReference offering) implements OfferingEvent {}

    @Action("offering.refused")
    record Refused(OfferingReference offering, String reason) implements OfferingEvent {

        @Override
        public String detail() {
            return OfferingEvent.super.detail() + "；" + reason;
        }
    }

    @Action("offering.taken-down")
    record TakenDown(OfferingReference offering) implements OfferingEvent {}

    @Override
    default String subject() {
        return "offering";
    }

    @Override
    default String subjectId() {
        return String.valueOf(offering().id());
    }

    @Override
    default String detail() {
        return offering().kind().label() + "：" + offering().title();
    }
}
