package cn.hubei.trade.statistics;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One number.
 *
 * @param definition what it counts
 * @param link the list of just what it counts
 * @param counts whether it is their number, and no mean of them
 */
record Card(
        String label,
        String value,
        String definition,
        String link,
        @Nullable Trend trend,
        boolean counts) {

    static Card count(String label, long value, String definition, String link) {
        return new Card(label, String.valueOf(value), definition, link, null, true);
    }

    static Card mean(String label, @Nullable BigDecimal value, String definition, String link) {
        return new Card(label, value == null ? "—" : value.toPlainString(), definition, link, null, false);
    }

    /** @param what of which the trend tells, where that is not the number itself */
    Card with(String what, Trend how) {
        var told = what.isEmpty() ? how : new Trend(what + "：" + how.change(), how.spark());
        return new Card(label, value, definition, link, told, counts);
    }
}
