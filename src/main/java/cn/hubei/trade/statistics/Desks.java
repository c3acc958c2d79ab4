package cn.hubei.trade.statistics;

import cn.hubei.trade.offering.WaitingOfferings;
import cn.hubei.trade.offering.WaitingOfferings.WaitingOffering;
import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.qualification.WaitingFilings;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;

/** Looks at what waits for a department. */
@Component
class Desks {

    private final WaitingFilings filings;
    private final WaitingOfferings offerings;

    Desks(WaitingFilings filings, WaitingOfferings offerings) {
        this.filings = filings;
        this.offerings = offerings;
    }

    Desk of(String scope, int few) {
        var offered = new LinkedHashMap<Kind, List<WaitingOffering>>();
        Kind.all().stream()
                .filter(Kind::isReviewed)
                .forEach(kind -> offered.put(kind, offerings.oldest(kind, scope, few)));
        return new Desk(filings.oldest(scope, few), offered);
    }
}
