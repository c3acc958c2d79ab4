package cn.hubei.trade.offering;

import java.util.Comparator;

/**
 * As what an offering counts that is on the portal now.
 *
 * @param publishedIn the month in Shanghai, like 202611
 * @param category empty where it has none
 */
record OnOffer(int publishedIn, String kind, String category) {

    static final Comparator<OnOffer> ORDER = Comparator.comparingInt(OnOffer::publishedIn)
            .thenComparing(OnOffer::kind)
            .thenComparing(OnOffer::category);
}
