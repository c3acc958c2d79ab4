package cn.hubei.trade.application;

import cn.hubei.trade.offering.Kind;
import cn.hubei.trade.platform.RowQuery;
import cn.hubei.trade.platform.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Lists of applications; what was applied to is shown as it stood when it was published. */
@Component
class ApplicationRows {

    private static final String SELECT = """
            select a.id, a.number, a.kind, p.title, c.label category, p.starts_at, p.ends_at, provider.name provider,
                   enterprise.name enterprise, round.contact, round.phone, a.seats, a.state, a.submitted_at,
                   round.decided_at, case when e.offering_application is null then false else true end evaluated,
                   a.version
            """;
    private static final String FROM = """
            from offering_application a join publication p on p.id = a.publication_id
              join organization provider on provider.id = a.provider_id
              join organization enterprise on enterprise.id = a.enterprise_id
              join application_round round on round.offering_application = a.id
                and round.submitted_at = a.submitted_at
              left join evaluation e on e.offering_application = a.id
              left join dictionary_entry c on c.dictionary = case a.kind when 'TRAINING' then 'training-type'
                when 'EXHIBITION' then 'exhibition-category' else 'service-type' end and c.code = p.category
            """;
    private static final String SPEAKERS =
            " join offering_detail d on d.offering_id = a.offering_id and d.kind = a.kind";
    private static final String NEWEST = "a.submitted_at desc, a.id desc";

    private final JdbcClient db;

    ApplicationRows(JdbcClient db) {
        this.db = db;
    }

    Rows<ApplicationRow> ofProvider(Kind kind, long provider, ApplicationSearch search, int page) {
        var from = StringUtils.hasText(search.host()) ? FROM + SPEAKERS : FROM;
        var query = new RowQuery(SELECT, from)
                .where("a.provider_id = :provider", "provider", provider)
                .where("a.kind = :kind", "kind", kind.name())
                .contains("d.host", search.host());
        return matching(query, search).page(db, ApplicationRow.class, NEWEST, page);
    }

    /** Over all kinds. */
    Rows<ApplicationRow> ofEnterprise(long enterprise, ApplicationSearch search, int page) {
        var query = new RowQuery(SELECT, FROM)
                .where("a.enterprise_id = :enterprise", "enterprise", enterprise)
                .where("a.kind = :kind", "kind", search.of());
        return matching(query, search).page(db, ApplicationRow.class, NEWEST, page);
    }

    private static RowQuery matching(RowQuery query, ApplicationSearch search) {
        return query.contains("a.number", search.number())
                .contains("p.title", search.title())
                .where("p.category = :category", "category", search.category())
                .during("p.starts_at", "coalesce(p.ends_at, p.starts_at)", search.startsAt())
                .contains("enterprise.name", search.enterprise())
                .where("a.state = :state", "state", search.state());
    }
}
