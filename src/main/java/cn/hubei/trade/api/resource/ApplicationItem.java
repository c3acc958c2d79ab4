package cn.hubei.trade.api.resource;

import cn.hubei.trade.application.ApplicationState;
import cn.hubei.trade.offering.kind.Kind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An application as the database has it for a reader who may see it; a withdrawn one says so itself. */
record ApplicationItem(
        long id,
        String number,
        Kind kind,
        @Nullable String category,
        @Nullable String categoryLabel,
        ApplicationState state,
        long offeringId,
        String title,
        String provider,
        String providerCode,
        String enterprise,
        String enterpriseCode,
        String departmentCode,
        String department,
        Instant submittedAt,
        @Nullable Instant decidedAt,
        @Nullable Integer quality,
        @Nullable Integer speed,
        @Nullable Integer satisfaction,
        int seats,
        String contact,
        String phone,
        long version,
        Instant changedAt)
        implements Changing {

    @Override
    public boolean isGone() {
        return false;
    }
}
