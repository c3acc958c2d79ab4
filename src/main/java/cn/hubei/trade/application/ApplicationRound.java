package cn.hubei.trade.application;

import cn.hubei.trade.offering.kind.Kind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One round: what was asked, and what was answered. A refused application goes on in the next round.
 *
 * @param wish what was asked for, as its kind reads and writes it
 * @param publicationId under which it was asked; null where a version of the program wrote it that kept none
 */
public record ApplicationRound(
        @Nullable Long publicationId,
        String contact,
        String phone,
        String wish,
        Instant submittedAt,
        long submittedBy,
        @Nullable RoundOutcome outcome,
        @Nullable String reason,
        @Nullable Instant decidedAt,
        @Nullable Long decidedBy,
        @Nullable Instant withdrawnAt) {

    public enum RoundOutcome {
        APPROVED,
        REFUSED
    }

    public static ApplicationRound of(Request request, long publication, long account, Instant now) {
        return new ApplicationRound(
                publication,
                request.contact(),
                request.phone(),
                request.wish().kept(),
                now,
                account,
                null,
                null,
                null,
                null,
                null);
    }

    ApplicationRound decided(RoundOutcome answer, @Nullable String why, long account, Instant now) {
        return answered(answer, why, now, account, null);
    }

    ApplicationRound withdrawn(Instant now) {
        return answered(null, null, null, null, now);
    }

    Request request(Kind kind) {
        return new Request(contact, phone, kind.wish(wish));
    }

    private ApplicationRound answered(
            @Nullable RoundOutcome answer,
            @Nullable String why,
            @Nullable Instant decided,
            @Nullable Long account,
            @Nullable Instant withdrawn) {
        return new ApplicationRound(
                publicationId,
                contact,
                phone,
                wish,
                submittedAt,
                submittedBy,
                answer,
                why,
                decided,
                account,
                withdrawn);
    }
}
