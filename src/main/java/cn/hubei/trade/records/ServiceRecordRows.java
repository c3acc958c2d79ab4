package cn.hubei.trade.records;

import cn.hubei.trade.account.Visibility;
import cn.hubei.trade.application.Overdue;
import cn.hubei.trade.application.Turnaround;
import cn.hubei.trade.application.reading.NumberSearch;
import cn.hubei.trade.organization.CompanyNames;
import cn.hubei.trade.organization.Organization.Kind;
import cn.hubei.trade.platform.list.Place;
import cn.hubei.trade.platform.list.RowQuery;
import cn.hubei.trade.platform.list.Rows;
import cn.hubei.trade.platform.list.SortOrder;
import cn.hubei.trade.platform.time.Moments;
import cn.hubei.trade.reference.Cities;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Applications over all kinds, for each of their two sides and for the department; what was applied to as it stood then. */
@Component
class ServiceRecordRows {

    private static final String SELECT = """
            select f.id, f.number, f.kind, c.label category, offered.title, provider.name provider,
                   enterprise.name enterprise, f.created_at, f.decided_at, f.state, e.quality, e.speed, e.satisfaction
            """;
    private static final String FROM = """
            from offering_application_fact f left join publication_fact offered on offered.id = f.publication_id
              left join evaluation_fact e on e.offering_application = f.id
              left join organization_fact provider on provider.id = f.provider_id
              left join organization_fact enterprise on enterprise.id = f.enterprise_id
              left join dictionary_entry_fact c on c.dictionary = offered.categories and c.code = f.category
            """;
    private static final String UNDER_PUBLICATION = """
            f.id = any(array(
              select p.application_id from application_publication p where p.publication_id = :publication))
            """;
    private static final SortOrder NEWEST = SortOrder.newest("f.created_at", "f.id");

    private final JdbcClient db;
    private final CompanyNames companies;
    private final Clock clock;

    ServiceRecordRows(JdbcClient db, CompanyNames companies, Clock clock) {
        this.db = db;
        this.companies = companies;
        this.clock = clock;
    }

    Rows<ServiceRecordRow> page(Visibility visibility, ServiceRecordSearch search, Place place) {
        return matching(visibility, search).page(db, ServiceRecordRow.class, NEWEST, place);
    }

    /** All that match, row by row. */
    Stream<ServiceRecordRow> stream(Visibility visibility, ServiceRecordSearch search) {
        return matching(visibility, search).stream(db, ServiceRecordRow.class, NEWEST.sql());
    }

    Stream<ServiceRecordRow> stream(Visibility visibility, List<Long> selected) {
        return seen(visibility).where("f.id in (:selected)", "selected", selected).stream(
                db, ServiceRecordRow.class, NEWEST.sql());
    }

    long count(Visibility visibility, ServiceRecordSearch search) {
        return matching(visibility, search).count(db, Long.MAX_VALUE);
    }

    /** Those to one publication of the provider's, also where they went on under a later one. */
    Rows<ServiceRecordRow> ofPublication(
            Visibility visibility, long publication, ServiceRecordSearch search, Place place) {
        return matching(visibility, search)
                .where(UNDER_PUBLICATION, "publication", publication)
                .page(db, ServiceRecordRow.class, NEWEST, place);
    }

    private RowQuery matching(Visibility visibility, ServiceRecordSearch search) {
        var query = narrow(seen(visibility), search.state())
                .between("f.created_at", search.from(), search.to())
                .between("e.evaluated_at", search.ratedFrom(), search.ratedTo())
                .where("provider.department_code like :city", "city", Cities.codes(search.city()))
                .where("f.offering_id = :offering", "offering", search.offering())
                .where("f.provider_id = :of", "of", search.of())
                .where("f.enterprise_id = :by", "by", search.by());
        Turnaround.named(Objects.requireNonNullElse(search.turnaround(), ""))
                .ifPresent(step -> query.where("f.decided_in > :beyond", "beyond", step.beyond())
                        .where("f.decided_in <= :upTo", "upTo", step.upTo()));
        companies.narrow(query, Kind.PROVIDER, "f", search.provider());
        companies.narrow(query, Kind.ENTERPRISE, "f", search.enterprise());
        NumberSearch.narrow(query, "f", visibility, search.number());
        return ServiceTypes.narrow(query, "f", search.type());
    }

    private RowQuery narrow(RowQuery query, @Nullable String state) {
        return switch (Objects.requireNonNullElse(state, "")) {
            case "DECIDED" -> query.where("f.decided_in is not null");
            case "OVERDUE" ->
                query.where("f.state = 'PENDING'")
                        .where("f.submitted_at < :limit", "limit", Moments.db(Overdue.before(clock.instant())))
                        // As it then is; so its index begins where the first is.
                        .where("f.created_at < :limit");
            case "UNRATED" -> query.where("f.state = 'APPROVED'").where("not f.evaluated");
            default -> query.where("f.state = :state", "state", state);
        };
    }

    private static RowQuery seen(Visibility visibility) {
        return new RowQuery(SELECT, FROM).with(visibility.parameters()).where(visibility.condition("f"));
    }
}
