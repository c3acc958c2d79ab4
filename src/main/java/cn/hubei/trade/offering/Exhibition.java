package cn.hubei.trade.offering;

import org.jspecify.annotations.Nullable;

/** An exhibition's details (manual 3.5.1). */
public record Exhibition(@Nullable String organizer, String venue, String content) implements OfferingDetails {

    @Override
    public Kind kind() {
        return Kind.EXHIBITION;
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
