package cn.hubei.trade.offering;

import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.offering.kind.Term;
import cn.hubei.trade.platform.refusal.RuleViolation;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When enterprises may apply, and when the event is held.
 *
 * @param registrationOpensAt included
 * @param registrationClosesAt excluded
 * @param endsAt null for an event that is over as soon as it has begun
 */
public record Window(
        Instant registrationOpensAt,
        Instant registrationClosesAt,
        Instant startsAt,
        @Nullable Instant endsAt) {

    /** Manual 3.4.1, note: registration ends after it starts, and the event lies after that. */
    void check(Kind kind) {
        if (!registrationOpensAt.isBefore(registrationClosesAt)) {
            throw tooEarly(Term.CLOSES_AT, kind);
        }
        if (!registrationClosesAt.isBefore(startsAt)) {
            throw tooEarly(Term.STARTS_AT, kind);
        }
        if (endsAt != null && !startsAt.isBefore(endsAt)) {
            throw tooEarly(Term.ENDS_AT, kind);
        }
    }

    private static RuleViolation tooEarly(Term term, Kind kind) {
        return term.violation(term.tooEarly(kind) + "，请重新选择");
    }

    public Phase phase(Instant now) {
        if (now.isBefore(registrationOpensAt)) {
            return Phase.NOT_YET_OPEN;
        }
        if (now.isBefore(registrationClosesAt)) {
            return Phase.OPEN;
        }
        return now.isBefore(Objects.requireNonNullElse(endsAt, startsAt)) ? Phase.CLOSED : Phase.OVER;
    }
}
