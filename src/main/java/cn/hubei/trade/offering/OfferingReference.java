package cn.hubei.trade.offering;

import cn.hubei.trade.offering.kind.Kind;

/**
 * An offering as its events name it.
 *
 * @param version after the event; an event is told by its type, its offering and this
 */
public record OfferingReference(long id, Kind kind, long providerId, String title, long version) {

    public static OfferingReference of(Offering offering) {
        return new OfferingReference(
                offering.id(),
                offering.kind(),
                offering.providerId(),
                offering.outline().title(),
                offering.version());
    }
}
