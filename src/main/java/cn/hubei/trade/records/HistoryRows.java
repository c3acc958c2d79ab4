package cn.hubei.trade.records;

import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.platform.list.Place;
import cn.hubei.trade.platform.list.RowQuery;
import cn.hubei.trade.platform.list.Rows;
import cn.hubei.trade.platform.list.SortOrder;
import cn.hubei.trade.platform.refusal.NotFound;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Everything that a provider ever published, as it stood at each publication (manual 3.8). */
@Component
class HistoryRows {

    private static final String SELECT = """
            select p.id, p.number, p.kind, p.title, c.label category, p.host, p.starts_at, p.ends_at, p.place,
                   r.full_name region, p.content, p.email, p.registration_opens_at, p.registration_closes_at, p.capacity,
                   p.contact, p.contact_phone, p.created_at, p.published_at, p.taken_down_at, o.provider_id,
                   provider.name provider
            """;
    private static final String FROM = """
            from publication_fact p join offering_fact o on o.offering_id = p.offering_id
              left join region_fact r on r.code = p.region_code
              left join organization_fact provider on provider.id = o.provider_id
              left join dictionary_entry_fact c on c.dictionary = :categories and c.code = p.category
            """;
    private static final SortOrder NEWEST = SortOrder.newest("p.published_at", "p.id");

    private final JdbcClient db;

    HistoryRows(JdbcClient db) {
        this.db = db;
    }

    /**
     * What publications are searched by (manual 3.8.1, 3.8.3).
     *
     * @param startsAt a day of the event, yyyy-MM-dd in Shanghai
     */
    record HistorySearch(
            @Nullable String title,
            @Nullable String host,
            @Nullable String category,
            @Nullable String startsAt,
            @Nullable String content,
            @Nullable String provider,
            @Nullable String place,
            @Nullable String regionName) {}

    Rows<HistoryRow> page(Kind kind, long provider, HistorySearch search, Place place) {
        return matching(kind, provider, search).page(db, HistoryRow.class, NEWEST, place);
    }

    Stream<HistoryRow> stream(Kind kind, long provider, HistorySearch search) {
        return matching(kind, provider, search).stream(db, HistoryRow.class, NEWEST.sql());
    }

    long count(Kind kind, long provider, HistorySearch search) {
        return matching(kind, provider, search).count(db, Long.MAX_VALUE);
    }

    HistoryRow one(Kind kind, long provider, long publication) {
        return of(kind, provider)
                .where("p.id = :id", "id", publication)
                .one(db, HistoryRow.class)
                .orElseThrow(NotFound::new);
    }

    private static RowQuery of(Kind kind, long provider) {
        return new RowQuery(SELECT, FROM)
                .with("categories", kind.categories().code())
                .where("o.provider_id = :provider", "provider", provider)
                .where("o.kind = :kind", "kind", kind.name());
    }

    private static RowQuery matching(Kind kind, long provider, HistorySearch search) {
        var query = of(kind, provider).contains("p.place", search.place()).contains("r.full_name", search.regionName());
        kind.searched().forEach(term -> {
            switch (term) {
                case TITLE -> query.contains("p.title", search.title());
                case HOST -> query.contains("p.host", search.host());
                case CATEGORY -> query.where("p.category = :category", "category", search.category());
                case STARTS_AT -> query.during("p.starts_at", "coalesce(p.ends_at, p.starts_at)", search.startsAt());
                case CONTENT -> query.contains("p.content", search.content());
                case PROVIDER -> query.contains("provider.name", search.provider());
                default -> throw new IllegalStateException("Nothing is searched by " + term);
            }
        });
        return query;
    }
}
