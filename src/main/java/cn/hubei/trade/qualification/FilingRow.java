package cn.hubei.trade.qualification;

import cn.hubei.trade.organization.Organization;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of the officers' list. */
record FilingRow(
        long id,
        int number,
        String name,
        String creditCode,
        Organization.Kind kind,
        String region,
        String contact,
        @Nullable String phone,
        FilingState state,
        Instant submittedAt,
        @Nullable Instant decidedAt) {}
