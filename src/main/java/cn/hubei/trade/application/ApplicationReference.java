package cn.hubei.trade.application;

import cn.hubei.trade.offering.kind.Kind;

/**
 * An application as its events name it.
 *
 * @param number 服务编号
 * @param version after the event; an event is told by its type, its application and this
 */
public record ApplicationReference(
        long id, String number, Kind kind, long offeringId, long providerId, long enterpriseId, long version) {

    public static ApplicationReference of(OfferingApplication application) {
        return new ApplicationReference(
                application.id(),
                application.number(),
                application.kind(),
                application.offeringId(),
                application.providerId(),
                application.enterpriseId(),
                application.version());
    }
}
