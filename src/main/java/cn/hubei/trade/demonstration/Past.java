package cn.hubei.trade.demonstration;

import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The year before today, written past the use cases: they know no other time than now. */
@Component
@Profile("demonstration")
class Past {

    private final OfferingLedger offerings;
    private final ApplicationLedger applications;
    private final Settling settling;

    Past(OfferingLedger offerings, ApplicationLedger applications, Settling settling) {
        this.offerings = offerings;
        this.applications = applications;
        this.settling = settling;
    }

    void write(List<Planned> offered, List<Asked> asked, long officer, UUID photograph) {
        offerings.write(offered, officer);
        applications.write(asked);
        settling.settle(photograph);
    }
}
