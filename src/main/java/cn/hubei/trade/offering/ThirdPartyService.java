package cn.hubei.trade.offering;

import org.jspecify.annotations.Nullable;

/** A third-party service's details (manual 3.6.1). */
public record ThirdPartyService(
        String description, @Nullable String email) implements OfferingDetails {

    @Override
    public Kind kind() {
        return Kind.SERVICE;
    }

    @Override
    public String content() {
        return description;
    }
}
