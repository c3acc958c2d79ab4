package cn.hubei.trade.offering.exhibition;

import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.offering.kind.OfferingDetails;
import org.jspecify.annotations.Nullable;

/** An exhibition's details (manual 3.5.1). */
public record ExhibitionDetails(@Nullable String organizer, String venue, String content) implements OfferingDetails {

    @Override
    public Kind kind() {
        return Kind.of(ExhibitionKind.NAME);
    }

    @Override
    public @Nullable String host() {
        return organizer;
    }

    @Override
    public String place() {
        return venue;
    }
}
