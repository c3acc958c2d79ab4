package cn.hubei.trade.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of a list of applications, for the provider and for the enterprise. */
public record ApplicationRow(
        long id,
        String number,
        String title,
        @Nullable Instant startsAt,
        String provider,
        String enterprise,
        String contact,
        String phone,
        int seats,
        ApplicationState state,
        Instant submittedAt,
        @Nullable Instant decidedAt,
        boolean evaluated,
        long version) {}
