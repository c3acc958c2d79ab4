package cn.hubei.trade.offering;

import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.platform.list.Place;
import cn.hubei.trade.platform.list.RowQuery;
import cn.hubei.trade.platform.list.Rows;
import cn.hubei.trade.platform.refusal.NotFound;
import cn.hubei.trade.platform.time.Moments;
import cn.hubei.trade.reference.Cities;
import cn.hubei.trade.reference.Departments;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of offerings of one kind: a provider's own, those before a department, and those on the portal. */
@Component
public class OfferingRows {

    private static final String SELECT = """
            select o.id, o.kind, o.title, c.label category, o.category category_code, d.host,
                   o.starts_at, o.ends_at, d.place,
                   r.full_name region, d.content, d.email, o.registration_opens_at, o.registration_closes_at,
                   o.capacity, o.seats_taken, o.contact, o.contact_phone, o.cover_file, o.state, o.submitted_at, o.created_at,
                   o.provider_id, p.name provider, o.version
            """;
    private static final String FROM = """
            from offering o left join %s d on d.offering_id = o.id left join region_fact r on r.code = o.region_code
              left join organization_fact p on p.id = o.provider_id
              left join dictionary_entry_fact c on c.dictionary = :categories and c.code = o.category
            """;
    private static final String NEWEST = "o.created_at desc, o.id desc";

    /** The few that are not are read once, by an index: to ask each offering for its provider takes longer than all else. */
    private static final String BY_APPROVED = """
            o.provider_id <> all(array(select id from organization_fact where kind = 'PROVIDER' and approved_at is null))
            """;

    private final JdbcClient db;
    private final Clock clock;

    OfferingRows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** How many are on the portal under one category. */
    public record CategoryCount(String code, String label, long count) {}

    public Rows<OfferingRow> ofProvider(Kind kind, long provider, OfferingSearch search, Place page) {
        return own(kind, provider, search).page(db, OfferingRow.class, NEWEST, page);
    }

    public long count(Kind kind, long provider, OfferingSearch search) {
        return own(kind, provider, search).count(db, Long.MAX_VALUE);
    }

    /** All that match, for an export. */
    public Stream<OfferingRow> stream(Kind kind, long provider, OfferingSearch search) {
        return own(kind, provider, search).stream(db, OfferingRow.class, NEWEST);
    }

    /** One of the provider's own. */
    public Optional<OfferingRow> ofProvider(Kind kind, long provider, long id) {
        return own(kind, provider, OfferingSearch.ALL)
                .where("o.id = :id", "id", id)
                .one(db, OfferingRow.class);
    }

    /** What was handed in for review to the departments within the scope, the newest first. */
    public Rows<OfferingRow> reviewed(Kind kind, String scope, OfferingSearch search, Place page) {
        return submitted(kind, scope, search).page(db, OfferingRow.class, "o.submitted_at desc, o.id desc", page);
    }

    public Optional<OfferingRow> reviewed(Kind kind, String scope, long id) {
        return submitted(kind, scope, OfferingSearch.ALL)
                .where("o.id = :id", "id", id)
                .one(db, OfferingRow.class);
    }

    /** On the portal now: published by somebody who may act, with an open window; the first to close comes first. */
    public Rows<OfferingRow> open(Kind kind, OfferingSearch search, Place page) {
        return opened(kind, search).page(db, OfferingRow.class, orderOfOpen(kind), page);
    }

    /** The first few of them. */
    public List<OfferingRow> open(Kind kind, OfferingSearch search) {
        return opened(kind, search).first(db, OfferingRow.class, orderOfOpen(kind), 6);
    }

    /** Each category that is or still was offered, with how many are on the portal: the sums, less those of revoked filings. */
    public List<CategoryCount> categories(Kind kind) {
        return db.sql("""
                        select c.code, c.label, coalesce(t.offered, 0) - coalesce(r.revoked, 0) count
                        from dictionary_entry_fact c
                          left join (select category, sum(offerings) offered from on_offer_total
                            where scope = :province and kind = :kind group by category) t on t.category = c.code
                          left join (select o.category, count(*) revoked from offering o
                            where o.kind = :kind and o.state = 'PUBLISHED' and o.provider_id = any(array(
                              select id from organization_fact where kind = 'PROVIDER' and approved_at is null))
                            group by o.category) r on r.category = c.code
                        where c.dictionary = :categories and (not c.retired or t.offered > 0)
                        order by c.position, c.code
                        """)
                .param("province", Departments.PROVINCE)
                .param("kind", kind.name())
                .param("categories", kind.categories().code())
                .query(CategoryCount.class)
                .list();
    }

    /** Published, whether or not its window is open: a kept link still tells what it was about. */
    public Optional<OfferingRow> published(Kind kind, long id) {
        return onPortal(kind).where("o.id = :id", "id", id).one(db, OfferingRow.class);
    }

    /** Also what has been taken down since. */
    public Optional<OfferingRow> oncePublished(Kind kind, long id) {
        return of(kind).where("exists (select 1 from publication b where b.offering_id = o.id)")
                .where("o.id = :id", "id", id)
                .one(db, OfferingRow.class);
    }

    private RowQuery opened(Kind kind, OfferingSearch search) {
        return openAt(clock.instant(), kind, matching(kind, onPortal(kind), search))
                .roughly();
    }

    static RowQuery openAt(Instant now, Kind kind, RowQuery query) {
        return kind.hasWindow()
                ? query.where("o.registration_opens_at <= :now", "now", Moments.db(now))
                        .where("o.registration_closes_at > :now")
                : query;
    }

    static String orderOfOpen(Kind kind) {
        return kind.hasWindow() ? "o.registration_closes_at, o.id" : "o.id desc";
    }

    static RowQuery onPortal(Kind kind) {
        return of(kind).where("o.state = 'PUBLISHED'").where(BY_APPROVED);
    }

    private static RowQuery own(Kind kind, long provider, OfferingSearch search) {
        var query = of(kind).where("o.provider_id = :provider", "provider", provider)
                .where("o.state = :state", "state", search.state());
        return matching(kind, query, search);
    }

    private static RowQuery submitted(Kind kind, String scope, OfferingSearch search) {
        if (!kind.isReviewed()) {
            throw new NotFound();
        }
        var query = of(kind).where("o.submitted_at is not null")
                .where("p.department_code like :scope", "scope", scope)
                .where("o.state = :state", "state", search.state());
        return matching(kind, query, search);
    }

    static RowQuery of(Kind kind) {
        return new RowQuery(SELECT, FROM.formatted(kind.table().asTerms()))
                .with("categories", kind.categories().code())
                .where("o.kind = :kind", "kind", kind.name());
    }

    private static RowQuery matching(Kind kind, RowQuery query, OfferingSearch search) {
        query.finds("o.title", search.title()).where("o.region_code like :city", "city", Cities.codes(search.city()));
        kind.searched().forEach(term -> {
            switch (term) {
                case TITLE -> {}
                case HOST -> query.contains("d.host", search.host());
                case CATEGORY -> query.where("o.category = :category", "category", search.category());
                case STARTS_AT -> query.during("o.starts_at", "coalesce(o.ends_at, o.starts_at)", search.startsAt());
                case CONTENT -> query.finds("d.content", search.content());
                case PROVIDER -> query.finds("p.name", search.provider());
                default -> throw new IllegalStateException("Nothing is searched by " + term);
            }
        });
        return query;
    }
}
