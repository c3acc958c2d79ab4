package cn.hubei.trade.offering.training;

import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.offering.kind.OfferingDetails;

/**
 * A training's details (manual 3.4.1).
 *
 * @param speakers their names, joined by 、
 */
public record TrainingDetails(String speakers, String address, String content) implements OfferingDetails {

    @Override
    public Kind kind() {
        return Kind.of(TrainingKind.NAME);
    }

    @Override
    public String host() {
        return speakers;
    }

    @Override
    public String place() {
        return address;
    }
}
