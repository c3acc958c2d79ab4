package cn.hubei.trade.application;

import cn.hubei.trade.application.OfferingApplication.Target;
import cn.hubei.trade.offering.Kind;
import cn.hubei.trade.offering.Offering;
import cn.hubei.trade.offering.OfferingState;
import cn.hubei.trade.offering.Offerings;
import cn.hubei.trade.offering.Phase;
import cn.hubei.trade.offering.Publications;
import cn.hubei.trade.offering.Seats;
import cn.hubei.trade.offering.Term;
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

    /** What never was on the portal does not exist for an enterprise. */
    Kind kind(long id) {
        return known(id).kind();
    }

    /** Takes the seats. */
    Target admit(long id, Request request) {
        var offering = known(id);
        if (offering.kind() != request.wish().kind()) {
            throw new NotFound();
        }
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

    private Offering known(long id) {
        return offerings
                .findById(id)
                .filter(found -> publications.existsFor(found.id()))
                .orElseThrow(NotFound::new);
    }

    private RuleViolation refusal(Offering offering, Request request) {
        if (offering.state() != OfferingState.PUBLISHED) {
            return new RuleViolation("", "该" + offering.kind().label() + "已下架，暂不接受申请，请联系主办单位");
        }
        var window = offering.outline().window();
        var phase = window == null ? Phase.OPEN : window.phase(clock.instant());
        if (window != null && phase == Phase.NOT_YET_OPEN) {
            return new RuleViolation("", "报名将于 " + Moments.show(window.registrationOpensAt()) + " 开始，请届时再申请");
        }
        if (window != null && phase != Phase.OPEN) {
            return new RuleViolation("", "报名已于 " + Moments.show(window.registrationClosesAt()) + " 截止，请联系主办单位");
        }
        var capacity = offering.outline().capacity();
        return capacity == null || offering.seatsTaken() + request.seats() <= capacity
                ? new RuleViolation("", "主办单位的资质备案已失效，暂不接受申请")
                : full(offering.kind(), capacity - offering.seatsTaken(), request);
    }

    private static RuleViolation full(Kind kind, int left, Request request) {
        var seats = Term.CAPACITY.label(kind);
        return left <= 0
                ? new RuleViolation("", seats + "已满，如有企业撤回将重新开放")
                : new RuleViolation(
                        request.wish().field(), seats + "只余 " + left + " 个，本次申请 " + request.seats() + " 个，请减少后再提交");
    }
}
