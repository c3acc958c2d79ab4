package cn.hubei.trade.application.reading;

import cn.hubei.trade.application.ApplicationState;
import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.platform.time.Moments;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of a list of applications, for the provider and for the enterprise. */
public record ApplicationRow(
        long id,
        String number,
        Kind kind,
        String title,
        @Nullable String category,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        String provider,
        String enterprise,
        String contact,
        String phone,
        int seats,
        ApplicationState state,
        Instant submittedAt,
        @Nullable Instant decidedAt,
        boolean evaluated,
        long version) {

    public String held() {
        return endsAt == null ? Moments.show(startsAt) : Moments.show(startsAt) + " 至 " + Moments.show(endsAt);
    }
}
