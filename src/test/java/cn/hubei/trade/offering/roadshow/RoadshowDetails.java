package cn.hubei.trade.offering.roadshow;

import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.offering.kind.OfferingDetails;
import org.jspecify.annotations.Nullable;

record RoadshowDetails(@Nullable String guest, String stage, String content) implements OfferingDetails {

    @Override
    public Kind kind() {
        return Kind.of(RoadshowKind.NAME);
    }

    @Override
    public @Nullable String host() {
        return guest;
    }

    @Override
    public String place() {
        return stage;
    }
}
