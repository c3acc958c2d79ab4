package cn.hubei.trade.application;

import cn.hubei.trade.application.OfferingApplication.Target;
import cn.hubei.trade.offering.Kind;
import cn.hubei.trade.offering.Offering;
import cn.hubei.trade.offering.OfferingState;
import cn.hubei.trade.offering.Offerings;
import cn.hubei.trade.offering.Publications;
import cn.hubei.trade.offering.Seats;
import cn.hubei.trade.platform.Moments;
import cn.hubei.trade.platform.NotFound;
import cn.hubei.trade.platform.RuleViolation;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Lets an application in where the offering is open and has seats left, and says why not where it has not. */
@Component
class Admission {

    private final Offerings offerings;
    private final Publications publications;
    private final Seats seats;
    private final ApplicationNumbers numbers;
    private final Clock clock;

    Admission(Offerings offerings, Publications publications, Seats seats, ApplicationNumbers numbers, Clock clock) {
        this.offerings = offerings;
        this.publications = publications;
        this.seats = seats;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** Takes the seats; what was a draft all along does not exist for an enterprise. */
    Target admit(long id, Request request) {
        var offering = offerings
                .findById(id)
                .filter(found -> found.state() != OfferingState.DRAFT)
                .orElseThrow(NotFound::new);
        if (!seats.take(id, request.seats())) {
            throw refusal(offerings.findById(id).orElseThrow(NotFound::new), request);
        }
        var publication = publications.currentOf(id).orElseThrow(NotFound::new);
        return new Target(offering.kind(), id, publication, offering.providerId());
    }

    void leave(OfferingApplication application) {
        seats.release(application.offeringId(), application.seats());
    }

    String number(Kind kind, Instant now) {
        return numbers.next(kind, now);
    }

    private RuleViolation refusal(Offering offering, Request request) {
        var outline = offering.outline();
        var capacity = outline.capacity();
        if (offering.state() != OfferingState.PUBLISHED) {
            return new RuleViolation("", "该项目已下架，暂不接受申请，请联系主办单位");
        }
        return switch (outline.window().phase(clock.instant())) {
            case NOT_YET_OPEN ->
                new RuleViolation("", "报名将于 " + Moments.show(outline.window().registrationOpensAt()) + " 开始，请届时再申请");
            case CLOSED, OVER ->
                new RuleViolation("", "报名已于 " + Moments.show(outline.window().registrationClosesAt()) + " 截止，请联系主办单位");
            case OPEN ->
                capacity == null
                        ? new RuleViolation("", "主办单位的资质备案已失效，暂不接受申请")
                        : full(capacity - offering.seatsTaken(), request);
        };
    }

    private static RuleViolation full(int left, Request request) {
        return left <= 0
                ? new RuleViolation("", "名额已满，如有企业撤回将重新开放")
                : new RuleViolation("participantName", "名额只余 " + left + " 个，本次填写了 " + request.seats() + " 人，请减少参加人员");
    }
}
