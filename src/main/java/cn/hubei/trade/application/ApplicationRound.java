package cn.hubei.trade.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One round: what was asked, and what was answered. A refused application goes on in the next round. */
record ApplicationRound(
        String contact,
        String phone,
        String participants,
        Instant submittedAt,
        long submittedBy,
        @Nullable Outcome outcome,
        @Nullable String reason,
        @Nullable Instant decidedAt,
        @Nullable Long decidedBy,
        @Nullable Instant withdrawnAt) {

    enum Outcome {
        APPROVED,
        REFUSED
    }

    static ApplicationRound of(Request request, long account, Instant now) {
        return new ApplicationRound(
                request.contact(),
                request.phone(),
                Participant.lines(request.participants()),
                now,
                account,
                null,
                null,
                null,
                null,
                null);
    }

    ApplicationRound decided(Outcome answer, @Nullable String why, long account, Instant now) {
        return new ApplicationRound(
                contact, phone, participants, submittedAt, submittedBy, answer, why, now, account, null);
    }

    ApplicationRound withdrawn(Instant now) {
        return new ApplicationRound(
                contact, phone, participants, submittedAt, submittedBy, null, null, null, null, now);
    }
}
