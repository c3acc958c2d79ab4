package cn.hubei.trade.statistics;

import cn.hubei.trade.offering.WaitingOfferings.WaitingOffering;
import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.qualification.WaitingFilings.WaitingFiling;
import java.util.List;
import java.util.Map;

/**
 * What waits for a department itself: the oldest few of each sort, which know how many there are.
 *
 * @param offered by the kinds that it reviews
 */
record Desk(List<WaitingFiling> filed, Map<Kind, List<WaitingOffering>> offered) {

    long filings() {
        return filed.isEmpty() ? 0 : filed.get(0).total();
    }

    long offerings(Kind kind) {
        var oldest = offered.getOrDefault(kind, List.of());
        return oldest.isEmpty() ? 0 : oldest.get(0).total();
    }
}
