package cn.hubei.trade.application;

import cn.hubei.trade.platform.Moments;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of 「培训依据」, 「展会依据」 or 「服务依据」: what it was, and how many files lie for it. */
public record OccasionRow(
        long id,
        @Nullable String number,
        String title,
        @Nullable String category,
        @Nullable String host,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable String place,
        String region,
        @Nullable String enterprise,
        int files) {

    public String held() {
        return endsAt == null ? Moments.show(startsAt) : Moments.show(startsAt) + " 至 " + Moments.show(endsAt);
    }
}
