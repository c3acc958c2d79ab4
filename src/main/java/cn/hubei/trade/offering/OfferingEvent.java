package cn.hubei.trade.offering;

import cn.hubei.trade.platform.Recorded;

/** An offering was published, withdrawn or deleted. */
record OfferingEvent(String action, long offeringId, String detail) implements Recorded {

    static OfferingEvent of(String action, Offering offering) {
        return new OfferingEvent(
                "offering." + action,
                offering.id(),
                offering.kind().label() + "：" + offering.outline().title());
    }

    @Override
    public String subject() {
        return "offering";
    }

    @Override
    public String subjectId() {
        return String.valueOf(offeringId);
    }
}
