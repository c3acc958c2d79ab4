package cn.hubei.trade.offering.thirdparty;

import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.offering.kind.OfferingDetails;
import org.jspecify.annotations.Nullable;

/** A third-party service's details (manual 3.6.1). */
public record ThirdPartyDetails(
        String description, @Nullable String email) implements OfferingDetails {

    @Override
    public Kind kind() {
        return Kind.of(ThirdPartyKind.NAME);
    }

    @Override
    public String content() {
        return description;
    }
}
