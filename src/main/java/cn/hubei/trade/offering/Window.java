package cn.hubei.trade.offering;

import cn.hubei.trade.platform.RuleViolation;
import java.time.Instant;

/**
 * When enterprises may apply, and when the event begins.
 *
 * @param registrationOpensAt included
 * @param registrationClosesAt excluded
 */
public record Window(Instant registrationOpensAt, Instant registrationClosesAt, Instant startsAt) {

    /** Manual 3.4.1, note: registration ends after it starts, and the event lies after that. */
    void check() {
        if (!registrationOpensAt.isBefore(registrationClosesAt)) {
            throw new RuleViolation("registrationClosesAt", "报名截止时间必须晚于报名开始时间，请重新选择");
        }
        if (!registrationClosesAt.isBefore(startsAt)) {
            throw new RuleViolation("startsAt", "培训时间必须晚于报名截止时间，请重新选择");
        }
    }

    public Phase phase(Instant now) {
        if (now.isBefore(registrationOpensAt)) {
            return Phase.NOT_YET_OPEN;
        }
        if (now.isBefore(registrationClosesAt)) {
            return Phase.OPEN;
        }
        return now.isBefore(startsAt) ? Phase.CLOSED : Phase.OVER;
    }
}
