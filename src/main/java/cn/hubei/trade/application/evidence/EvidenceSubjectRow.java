package cn.hubei.trade.application.evidence;

import cn.hubei.trade.offering.kind.Term;
import cn.hubei.trade.platform.time.Moments;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One line of 「培训依据」, 「展会依据」 or 「服务依据」: what it was, and how many files lie for it. */
public record EvidenceSubjectRow(
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

    /** In the words of its kind; of other terms a subject says nothing. */
    public String show(Term term) {
        return switch (term) {
            case TITLE -> title;
            case CATEGORY -> Objects.requireNonNullElse(category, "");
            case HOST -> Objects.requireNonNullElse(host, "");
            case STARTS_AT -> held();
            case PLACE -> Objects.requireNonNullElse(place, "");
            case REGION -> region;
            default -> "";
        };
    }
}
