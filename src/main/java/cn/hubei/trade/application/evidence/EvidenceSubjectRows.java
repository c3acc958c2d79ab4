package cn.hubei.trade.application.evidence;

import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.platform.list.Place;
import cn.hubei.trade.platform.list.RowMapping;
import cn.hubei.trade.platform.list.RowQuery;
import cn.hubei.trade.platform.list.Rows;
import cn.hubei.trade.platform.refusal.NotFound;
import cn.hubei.trade.platform.text.Typed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of what evidence is kept for, and the files of one. */
@Component
public class EvidenceSubjectRows {

    private static final String EVENT = """
            select o.offering_id id, cast(null as varchar(20)) number, o.title, c.label category, d.host, o.starts_at, o.ends_at,
                   d.place, r.full_name region, cast(null as varchar(100)) enterprise,
                   (select count(*) from evidence e where e.offering_id = o.offering_id and e.removed_at is null) files
            """;
    private static final String FROM_EVENT = """
            from offering_fact o join %s d on d.offering_id = o.offering_id
              join region_fact r on r.code = o.region_code
              left join dictionary_entry_fact c on c.dictionary = :categories and c.code = o.category
            """;
    private static final String USE = """
            select a.id, a.number, o.title, c.label category, cast(null as varchar(500)) host, o.starts_at, o.ends_at,
                   cast(null as varchar(200)) place, r.full_name region, enterprise.name enterprise,
                   (select count(*) from evidence e where e.application_id = a.id and e.removed_at is null) files
            """;
    private static final String FROM_USE = """
            from offering_application a left join publication_fact o on o.id = a.publication_id
              left join organization_fact enterprise on enterprise.id = a.enterprise_id
              left join region_fact r on r.code = o.region_code
              left join dictionary_entry_fact c on c.dictionary = :categories and c.code = o.category
            """;

    private final JdbcClient db;

    EvidenceSubjectRows(JdbcClient db) {
        this.db = db;
    }

    /** What subjects are searched by (manual 3.4.3, 3.5.3, 3.6.3). */
    record EvidenceSubjectSearch(
            @Nullable String title,
            @Nullable String host,
            @Nullable String category,
            @Nullable String startsAt,
            @Typed(Typed.Way.CODE) @Nullable String number,
            @Nullable String enterprise,
            @Nullable String region) {}

    Rows<EvidenceSubjectRow> page(Kind kind, long provider, EvidenceSubjectSearch search, Place page) {
        var order = kind.isRepeatable() ? "a.submitted_at desc, a.id desc" : "o.created_at desc, o.offering_id desc";
        return matching(kind, of(kind, provider), search).page(db, EvidenceSubjectRow.class, order, page);
    }

    public EvidenceSubjectRow one(Kind kind, long provider, long id) {
        return of(kind, provider)
                .where(kind.isRepeatable() ? "a.id = :id" : "o.offering_id = :id", "id", id)
                .one(db, EvidenceSubjectRow.class)
                .orElseThrow(NotFound::new);
    }

    public List<EvidenceRow> files(Kind kind, long id) {
        return db.sql("""
                        select e.id, f.name, f.media_type, f.size, e.uploaded_at, a.display_name uploaded_by
                        from evidence e join stored_file_fact f on f.id = e.file_id join account_fact a on a.id = e.uploaded_by
                        where %s = :id and e.removed_at is null order by e.uploaded_at, e.id
                        """.formatted(kind.isRepeatable() ? "e.application_id" : "e.offering_id"))
                .param("id", id)
                .query(RowMapping.of(EvidenceRow.class))
                .list();
    }

    /** Events that were on the portal once, for a draft has nothing to show for it; uses that were agreed to. */
    private static RowQuery of(Kind kind, long provider) {
        return kind.isRepeatable()
                ? new RowQuery(USE, FROM_USE)
                        .with("categories", kind.categories().code())
                        .where("a.kind = :kind", "kind", kind.name())
                        .where("a.state = 'APPROVED'")
                        .where("a.provider_id = :provider", "provider", provider)
                : new RowQuery(EVENT, FROM_EVENT.formatted(kind.table().asTerms()))
                        .with("categories", kind.categories().code())
                        .where("o.kind = :kind", "kind", kind.name())
                        .where("o.state <> 'DRAFT'")
                        .where("o.provider_id = :provider", "provider", provider);
    }

    private static RowQuery matching(Kind kind, RowQuery query, EvidenceSubjectSearch search) {
        if (kind.isRepeatable()) {
            return query.contains("a.number", search.number())
                    .contains("enterprise.name", search.enterprise())
                    .contains("r.full_name", search.region());
        }
        return query.contains("o.title", search.title())
                .contains("d.host", search.host())
                .where("o.category = :category", "category", search.category())
                .during("o.starts_at", "coalesce(o.ends_at, o.starts_at)", search.startsAt());
    }
}
