package cn.hubei.trade.api.resource;

import cn.hubei.trade.api.ApiCaller;
import cn.hubei.trade.api.ApiCaller.OwnerOfKey;
import cn.hubei.trade.offering.Scores;
import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.platform.list.RowQuery;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads offerings: what is on the portal, and to a provider its own. */
@Component
class OfferingFeed {

    private static final long NOBODY = -1;

    private static final String SELECT = """
            select o.offering_id id, o.kind, o.state, o.title, o.category, c.label category_label, o.region_code,
                   r.full_name region, o.starts_at, o.ends_at, o.registration_opens_at, o.registration_closes_at, o.capacity,
                   o.seats_taken, b.host, b.place, o.provider_id, p.name provider, p.credit_code,
                   (p.approved_at is not null) listed, (o.provider_id = :own) own, o.published_at, o.changed_at
            """;
    private static final String FROM = """
            from offering_fact o join organization_fact p on p.id = o.provider_id
              left join publication_fact b on b.offering_id = o.offering_id and b.taken_down_at is null
              left join region_fact r on r.code = o.region_code
              left join dictionary_entry_fact c on c.dictionary = o.categories and c.code = o.category
            """;
    private static final String ON_PORTAL = "o.state = 'PUBLISHED' and p.approved_at is not null";

    private final JdbcClient db;
    private final Scores scores;
    private final Clock clock;

    OfferingFeed(JdbcClient db, Scores scores, Clock clock) {
        this.db = db;
        this.scores = scores;
        this.clock = clock;
    }

    /**
     * What is asked of the list.
     *
     * @param region the beginning of a region's code
     */
    record OfferingSearch(
            @Nullable String kind,
            @Nullable String region,
            @Nullable String provider) {

        void check(Slice slice) {
            if (kind != null && Kind.named(kind).isEmpty()) {
                throw new WrongParameter("kind", "类别须为 " + String.join("、", Kind.names(all -> true)) + " 之一");
            }
            if (region != null && !region.matches("\\d{2}(\\d{2}(\\d{2})?)?")) {
                throw new WrongParameter("region", "区域须为 2、4 或 6 位行政区划代码（GB/T 2260）");
            }
            if (slice.isSync() && (kind != null || region != null || provider != null)) {
                throw new WrongParameter("changedSince", "按变更时间读取时不能再限定类别、区域或单位，否则会漏掉移出范围的记录");
            }
        }
    }

    /** With what is gone among them, where a copy is kept in step. */
    List<? extends Changing> page(OfferingSearch search, Slice slice, @Nullable ApiCaller caller) {
        search.check(slice);
        var rows = shown(slice.narrow(of(search, slice, own(caller)), "o.changed_at", "o.offering_id")
                .first(db, OfferingItem.class, "o.changed_at, o.offering_id", slice.limit() + 1));
        return slice.isSync()
                ? Stream.concat(rows.stream(), deleted(slice, own(caller)).stream())
                        .sorted(Changing.ORDER)
                        .limit(slice.limit() + 1L)
                        .toList()
                : rows;
    }

    Optional<OfferingFields.Shown> one(long id, @Nullable ApiCaller caller) {
        return shown(query(own(caller))
                        .where("o.offering_id = :id", "id", id)
                        .one(db, OfferingItem.class)
                        .filter(item -> !item.isGone())
                        .stream()
                        .toList())
                .stream()
                .findFirst();
    }

    private static RowQuery of(OfferingSearch search, Slice slice, long own) {
        var wanted = slice.isSync() ? "o.published_at is not null" : ON_PORTAL;
        return query(own)
                .where("(" + wanted + " or o.provider_id = :own)")
                .where("o.kind = :kind", "kind", search.kind())
                .where("o.region_code like :region", "region", search.region() == null ? null : search.region() + "%")
                .where("p.credit_code = :provider", "provider", search.provider());
    }

    private static RowQuery query(long own) {
        return new RowQuery(SELECT, FROM).with("own", own);
    }

    private List<GoneOffering> deleted(Slice slice, long own) {
        var gone = new RowQuery("select d.offering_id id, d.changed_at", " from deleted_offering_fact d")
                .with("own", own)
                .where("(d.published or d.provider_id = :own)");
        return slice.narrow(gone, "d.changed_at", "d.offering_id")
                .first(db, GoneOffering.class, "d.changed_at, d.offering_id", slice.limit() + 1);
    }

    private List<OfferingFields.Shown> shown(List<OfferingItem> items) {
        var stars = scores.ofProviders(
                items.stream().map(OfferingItem::providerId).distinct().toList());
        var now = clock.instant();
        return items.stream()
                .map(item -> new OfferingFields.Shown(item, Objects.requireNonNull(stars.get(item.providerId())), now))
                .toList();
    }

    private static long own(@Nullable ApiCaller caller) {
        return Optional.ofNullable(caller)
                .map(ApiCaller::owner)
                .map(OwnerOfKey::organization)
                .orElse(NOBODY);
    }
}
