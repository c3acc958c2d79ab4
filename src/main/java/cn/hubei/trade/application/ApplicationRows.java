package cn.hubei.trade.application;

import cn.hubei.trade.platform.RowQuery;
import cn.hubei.trade.platform.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of applications; what was applied to is shown as it stood when it was published. */
@Component
class ApplicationRows {

    private static final String SELECT = """
            select a.id, a.number, p.title, p.starts_at, provider.name provider, enterprise.name enterprise,
                   round.contact, round.phone, a.seats, a.state, a.submitted_at, round.decided_at,
                   case when e.offering_application is null then false else true end evaluated, a.version
            """;
    private static final String FROM = """
            from offering_application a join publication p on p.id = a.publication_id
              join organization provider on provider.id = a.provider_id
              join organization enterprise on enterprise.id = a.enterprise_id
              join application_round round on round.offering_application = a.id
                and round.submitted_at = a.submitted_at
              left join evaluation e on e.offering_application = a.id
            """;
    private static final String NEWEST = "a.submitted_at desc, a.id desc";

    private final JdbcClient db;

    ApplicationRows(JdbcClient db) {
        this.db = db;
    }

    Rows<ApplicationRow> trainingsOfProvider(long provider, ApplicationSearch search, int page) {
        var query = new RowQuery(SELECT, FROM + " left join training t on t.offering = a.offering_id")
                .where("a.provider_id = :provider", "provider", provider)
                .where("a.kind = 'TRAINING'")
                .contains("t.speakers", search.speaker());
        return matching(query, search).page(db, ApplicationRow.class, NEWEST, page);
    }

    Rows<ApplicationRow> ofEnterprise(long enterprise, ApplicationSearch search, int page) {
        var query = new RowQuery(SELECT, FROM).where("a.enterprise_id = :enterprise", "enterprise", enterprise);
        return matching(query, search).page(db, ApplicationRow.class, NEWEST, page);
    }

    private static RowQuery matching(RowQuery query, ApplicationSearch search) {
        return query.contains("a.number", search.number())
                .contains("p.title", search.title())
                .on("p.starts_at", search.day())
                .contains("enterprise.name", search.enterprise())
                .where("a.state = :state", "state", search.state());
    }
}
