package cn.hubei.trade.application.reading;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.application.ApplicationState;
import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.offering.kind.Wish;
import cn.hubei.trade.offering.publishing.Snapshots.Snapshot;
import cn.hubei.trade.platform.time.Moments;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An application with its whole way, as a page shows it.
 *
 * @param offered what was applied to, as it stood then
 */
public record ApplicationView(Head head, List<Round> rounds, Snapshot offered) {

    /** The facts that do not change from round to round; the stars are null until it is evaluated. */
    public record Head(
            long id,
            String number,
            Kind kind,
            long offeringId,
            long publicationId,
            String title,
            @Nullable Instant startsAt,
            @Nullable Instant endsAt,
            String provider,
            String enterprise,
            String creditCode,
            ApplicationState state,
            @Nullable Integer quality,
            @Nullable Integer speed,
            @Nullable Integer satisfaction,
            @Nullable String comment,
            @Nullable Instant evaluatedAt,
            @Nullable String evaluatedBy,
            long version) {

        public boolean isEvaluated() {
            return evaluatedAt != null;
        }

        public String held() {
            return endsAt == null ? Moments.show(startsAt) : Moments.show(startsAt) + " 至 " + Moments.show(endsAt);
        }
    }

    /** One round with the names of those who acted. */
    public record Round(
            Kind kind,
            String contact,
            String phone,
            String kept,
            Instant submittedAt,
            String submittedBy,
            @Nullable String outcome,
            @Nullable String reason,
            @Nullable Instant decidedAt,
            @Nullable String decidedBy,
            @Nullable Instant withdrawnAt) {

        public Wish wish() {
            return kind.wish(kept);
        }

        public boolean isApproved() {
            return "APPROVED".equals(outcome);
        }
    }

    /** Whether it is for this user of its provider to decide; a clerk only looks. */
    public boolean awaits(CurrentUser user) {
        return head.state() == ApplicationState.PENDING && user.decides();
    }

    public Round last() {
        return rounds.get(rounds.size() - 1);
    }
}
