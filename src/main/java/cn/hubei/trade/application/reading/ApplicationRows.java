package cn.hubei.trade.application.reading;

import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.organization.CompanyNames;
import cn.hubei.trade.organization.Organization;
import cn.hubei.trade.platform.list.Place;
import cn.hubei.trade.platform.list.RowQuery;
import cn.hubei.trade.platform.list.Rows;
import cn.hubei.trade.platform.list.SortOrder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Lists of applications; what was applied to is shown as it stood when it was published. */
@Component
public class ApplicationRows {

    private static final String SELECT = """
            select a.id, a.number, a.kind, offered.title, c.label category, offered.starts_at, offered.ends_at,
                   provider.name provider, enterprise.name enterprise, r.contact, r.phone, a.seats, a.state, a.submitted_at,
                   a.decided_at, case when e.evaluated_at is null then false else true end evaluated, a.version
            """;
    private static final String FROM = """
            from offering_application a left join publication_fact offered on offered.id = a.publication_id
              left join evaluation e on e.offering_application = a.id
              left join application_round r on r.offering_application = a.id and r.offering_application_key = a.round
              left join organization_fact provider on provider.id = a.provider_id
              left join organization_fact enterprise on enterprise.id = a.enterprise_id
              left join dictionary_entry_fact c on c.dictionary = offered.categories and c.code = a.category
            """;
    private static final SortOrder NEWEST = SortOrder.newest("a.submitted_at", "a.id");

    private final JdbcClient db;
    private final CompanyNames companies;

    ApplicationRows(JdbcClient db, CompanyNames companies) {
        this.db = db;
        this.companies = companies;
    }

    public Rows<ApplicationRow> ofProvider(Kind kind, long provider, ApplicationSearch search, Place place) {
        // Only who asks for the host pays for it.
        var query = new RowQuery(SELECT, StringUtils.hasText(search.host()) ? FROM + host(kind) : FROM)
                .where("a.provider_id = :provider", "provider", provider)
                .where("a.kind = :kind", "kind", kind.name())
                .contains("d.host", search.host());
        return matching(query, search).page(db, ApplicationRow.class, NEWEST, place);
    }

    private static String host(Kind kind) {
        return " left join " + kind.table().asTerms() + " d on d.offering_id = a.offering_id";
    }

    /** Over all kinds. */
    public Rows<ApplicationRow> ofEnterprise(long enterprise, ApplicationSearch search, Place place) {
        var query = new RowQuery(SELECT, FROM)
                .where("a.enterprise_id = :enterprise", "enterprise", enterprise)
                .where("a.kind = :kind", "kind", search.of());
        return matching(query, search).page(db, ApplicationRow.class, NEWEST, place);
    }

    private RowQuery matching(RowQuery query, ApplicationSearch search) {
        return companies
                .narrow(query, Organization.Kind.ENTERPRISE, "a", search.enterprise())
                .contains("a.number", search.number())
                .finds("offered.title", search.title())
                .where("a.category = :category", "category", search.category())
                .during("offered.starts_at", "coalesce(offered.ends_at, offered.starts_at)", search.startsAt())
                .where("a.state = :state", "state", search.state());
    }
}
