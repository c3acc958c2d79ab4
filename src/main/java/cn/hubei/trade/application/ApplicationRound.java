package cn.hubei.trade.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One round: what was asked, and what was answered. A refused application goes on in the next round.
 *
 * @param publicationId under which it was asked; null where a version of the program wrote it that kept none
 */
record ApplicationRound(
        @Nullable Long publicationId,
        String contact,
        String phone,
        @Nullable String participants,
        @Nullable String products,
        @Nullable Integer booths,
        @Nullable String need,
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

    static ApplicationRound of(Request request, long publication, long account, Instant now) {
        var wish = request.wish();
        return new ApplicationRound(
                publication,
                request.contact(),
                request.phone(),
                wish instanceof Participants participants ? participants.lines() : null,
                wish instanceof Booths booths ? booths.products() : null,
                wish instanceof Booths booths ? booths.number() : null,
                wish instanceof Need need ? need.text() : null,
                now,
                account,
                null,
                null,
                null,
                null,
                null);
    }

    ApplicationRound decided(Outcome answer, @Nullable String why, long account, Instant now) {
        return answered(answer, why, now, account, null);
    }

    ApplicationRound withdrawn(Instant now) {
        return answered(null, null, null, null, now);
    }

    Request request() {
        return new Request(contact, phone, wish(participants, products, booths, need));
    }

    /** Of what is kept exactly one is there. */
    static Wish wish(
            @Nullable String participants, @Nullable String products, @Nullable Integer booths, @Nullable String need) {
        if (participants != null) {
            return Participants.parse(participants);
        }
        return products != null && booths != null ? new Booths(products, booths) : new Need(need == null ? "" : need);
    }

    private ApplicationRound answered(
            @Nullable Outcome answer,
            @Nullable String why,
            @Nullable Instant decided,
            @Nullable Long account,
            @Nullable Instant withdrawn) {
        return new ApplicationRound(
                publicationId,
                contact,
                phone,
                participants,
                products,
                booths,
                need,
                submittedAt,
                submittedBy,
                answer,
                why,
                decided,
                account,
                withdrawn);
    }
}
