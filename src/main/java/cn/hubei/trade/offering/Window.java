package cn.hubei.trade.offering;

import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.offering.kind.Term;
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
            throw Term.CLOSES_AT.violation("报名截止时间必须晚于报名开始时间，请重新选择");
        }
        if (!registrationClosesAt.isBefore(startsAt)) {
            throw Term.STARTS_AT.violation(Term.STARTS_AT.label(kind) + "必须晚于报名截止时间，请重新选择");
        }
        if (endsAt != null && !startsAt.isBefore(endsAt)) {
            throw Term.ENDS_AT.violation(Term.ENDS_AT.label(kind) + "必须晚于" + Term.STARTS_AT.label(kind) + "，请重新选择");
        }
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
