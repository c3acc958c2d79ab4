package cn.hubei.trade.records;

import cn.hubei.trade.account.Visibility;
import cn.hubei.trade.organization.CompanyNames;
import cn.hubei.trade.organization.Organization.Kind;
import cn.hubei.trade.platform.list.Place;
import cn.hubei.trade.platform.list.RowQuery;
import cn.hubei.trade.platform.list.Rows;
import cn.hubei.trade.platform.list.SortOrder;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Offerings over all kinds with their stars added up: sum, count and mean (product: 9). */
@Component
class OfferingScoreRows {

    private static final String SELECT = """
            select f.offering_id id, f.kind, c.label category, f.title, provider.name provider, f.state, f.published_at,
                   (select count(*) from application_fact a where a.offering_id = f.offering_id) applications,
                   f.evaluations, f.quality_stars, f.speed_stars, f.satisfaction_stars
            """;
    private static final String FROM = """
            from offering_fact f left join organization_fact provider on provider.id = f.provider_id
              left join dictionary_entry_fact c on c.dictionary = f.categories and c.code = f.category
            """;
    private static final SortOrder NEWEST = SortOrder.newest("f.created_at", "f.offering_id");

    private final JdbcClient db;
    private final CompanyNames companies;

    OfferingScoreRows(JdbcClient db, CompanyNames companies) {
        this.db = db;
        this.companies = companies;
    }

    record OfferingScoreSearch(
            @Nullable String type,
            @Nullable String title,
            @Nullable String provider,
            @Nullable String state,
            @Nullable Long of) {}

    Rows<OfferingScoreRow> page(Visibility visibility, OfferingScoreSearch search, Place place) {
        return matching(visibility, search).page(db, OfferingScoreRow.class, NEWEST, place);
    }

    Stream<OfferingScoreRow> stream(Visibility visibility, OfferingScoreSearch search) {
        return matching(visibility, search).stream(db, OfferingScoreRow.class, NEWEST.sql());
    }

    long count(Visibility visibility, OfferingScoreSearch search) {
        return matching(visibility, search).count(db, Long.MAX_VALUE);
    }

    /** A draft is nobody's service yet. */
    private RowQuery matching(Visibility visibility, OfferingScoreSearch search) {
        var query = new RowQuery(SELECT, FROM)
                .with(visibility.parameters())
                .where(visibility.condition("f"))
                .where("f.published_at is not null")
                .finds("f.title", search.title())
                .where("f.state = :state", "state", search.state())
                .where("f.provider_id = :of", "of", search.of());
        companies.narrow(query, Kind.PROVIDER, "f", search.provider());
        return ServiceTypes.narrow(query, "f", search.type());
    }
}
