package cn.hubei.trade.application.applying;

import cn.hubei.trade.application.ApplicationState;
import cn.hubei.trade.application.OfferingApplication;
import cn.hubei.trade.application.OfferingApplication.Target;
import cn.hubei.trade.application.Request;
import cn.hubei.trade.offering.Seats;
import cn.hubei.trade.offering.publishing.Publications;
import cn.hubei.trade.platform.refusal.NotFound;
import cn.hubei.trade.platform.refusal.RuleViolation;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Gives an application its seats where the offering is open, or says why not. */
@Component
public class Admission {

    private final Publications publications;
    private final Seats seats;
    private final Obstacles obstacles;

    Admission(Publications publications, Seats seats, Obstacles obstacles) {
        this.publications = publications;
        this.seats = seats;
        this.obstacles = obstacles;
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
        var kind = request.wish().kind();
        if (!seats.take(id, request.seats())) {
            throw obstacles.refusal(id, request);
        }
        return publications
                .standing(id)
                .filter(standing -> standing.kind() == kind)
                .map(standing ->
                        new Target(kind, id, standing.publication(), standing.providerId(), standing.category()))
                .orElseThrow(NotFound::new);
    }

    public void leave(OfferingApplication application) {
        seats.release(application.offeringId(), application.seats());
    }
}
