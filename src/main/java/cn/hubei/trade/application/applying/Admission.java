package cn.hubei.trade.application.applying;

import cn.hubei.trade.application.ApplicationNumbers;
import cn.hubei.trade.application.ApplicationState;
import cn.hubei.trade.application.OfferingApplication;
import cn.hubei.trade.application.OfferingApplication.Target;
import cn.hubei.trade.application.Request;
import cn.hubei.trade.offering.Offering;
import cn.hubei.trade.offering.Offerings;
import cn.hubei.trade.offering.Seats;
import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.offering.publishing.Publications;
import cn.hubei.trade.platform.refusal.NotFound;
import cn.hubei.trade.platform.refusal.RuleViolation;
import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Gives an application its seats where the offering is open, or says why not. */
@Component
public class Admission {

    private final Offerings offerings;
    private final Publications publications;
    private final Seats seats;
    private final ApplicationNumbers numbers;
    private final Obstacles obstacles;

    Admission(
            Offerings offerings,
            Publications publications,
            Seats seats,
            ApplicationNumbers numbers,
            Obstacles obstacles) {
        this.offerings = offerings;
        this.publications = publications;
        this.seats = seats;
        this.numbers = numbers;
        this.obstacles = obstacles;
    }

    /** What never was on the portal does not exist for an enterprise. */
    Kind kind(long id) {
        return known(id).kind();
    }

    /** Of the enterprise's own, in one of these states. */
    void demandNoOther(long id, long enterprise, Set<ApplicationState> live) {
        var other = obstacles.other(id, enterprise, live);
        if (other != null) {
            throw new RuleViolation("", other);
        }
    }

    /** Takes the seats. */
    Target admit(long id, Request request) {
        var offering = known(id);
        if (offering.kind() != request.wish().kind()) {
            throw new NotFound();
        }
        if (!seats.take(id, request.seats())) {
            throw obstacles.refusal(offerings.findById(id).orElseThrow(NotFound::new), request);
        }
        var publication = publications.currentOf(id).orElseThrow(NotFound::new);
        return new Target(
                offering.kind(),
                id,
                publication,
                offering.providerId(),
                offering.outline().category());
    }

    public void leave(OfferingApplication application) {
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
}
