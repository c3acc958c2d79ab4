package cn.hubei.trade.offering;

import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.platform.list.RowQuery;
import cn.hubei.trade.platform.time.Moments;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the portal shows over all kinds: one provider's offerings, and a month's events. */
@Component
public class PublicRows {

    /** As many as one page can show. */
    private static final int MOST_OF_A_MONTH = 300;

    private static final int MOST_OF_A_PROVIDER = 24;
    private static final int MOST_OF_THE_PAST = 10;

    private final JdbcClient db;
    private final Clock clock;

    PublicRows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** What can be applied for now. */
    public List<OfferingRow> open(long provider) {
        return Kind.all().stream()
                .flatMap(kind -> first(
                        OfferingRows.openAt(clock.instant(), kind, by(provider, OfferingRows.onPortal(kind))),
                        OfferingRows.orderOfOpen(kind),
                        MOST_OF_A_PROVIDER))
                .toList();
    }

    /** What was held, the latest first. */
    public List<OfferingRow> past(long provider) {
        return events(kind -> first(
                        by(provider, OfferingRows.onPortal(kind))
                                .where("coalesce(o.ends_at, o.starts_at) < :now", "now", Moments.db(clock.instant())),
                        "o.starts_at desc, o.id desc",
                        MOST_OF_THE_PAST))
                .sorted(Comparator.comparing(OfferingRow::startsAt, Comparator.nullsLast(Comparator.reverseOrder())))
                .limit(MOST_OF_THE_PAST)
                .toList();
    }

    /** The events that begin in the month, in order. */
    public List<OfferingRow> during(YearMonth month) {
        return events(kind -> first(
                        OfferingRows.onPortal(kind)
                                .where("o.starts_at >= :from", "from", start(month.atDay(1)))
                                .where(
                                        "o.starts_at < :to",
                                        "to",
                                        start(month.plusMonths(1).atDay(1))),
                        "o.starts_at, o.id",
                        MOST_OF_A_MONTH))
                .sorted(Comparator.comparing(OfferingRow::startsAt, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private static Stream<OfferingRow> events(Function<Kind, Stream<OfferingRow>> rows) {
        return Kind.all().stream().filter(Kind::hasWindow).flatMap(rows);
    }

    private Stream<OfferingRow> first(RowQuery query, String order, int most) {
        return query.first(db, OfferingRow.class, order, most).stream();
    }

    private static RowQuery by(long provider, RowQuery query) {
        return query.where("o.provider_id = :provider", "provider", provider);
    }

    private static Object start(LocalDate day) {
        return Moments.db(day.atStartOfDay(Moments.ZONE).toInstant());
    }
}
