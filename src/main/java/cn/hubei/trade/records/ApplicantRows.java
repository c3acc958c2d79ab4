package cn.hubei.trade.records;

import cn.hubei.trade.account.Visibility;
import cn.hubei.trade.platform.list.Place;
import cn.hubei.trade.platform.list.RowQuery;
import cn.hubei.trade.platform.list.Rows;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The enterprises that applied: what 用户数 counts (manual 3.9.1). */
@Component
class ApplicantRows {

    private static final String SELECT =
            "select o.id, o.name, o.credit_code, r.full_name region, %s applications, %s newest";
    private static final String FROM = "from organization_fact o left join region_fact r on r.code = o.region_code";
    private static final String NEWEST = "o.id desc";

    private final JdbcClient db;

    ApplicantRows(JdbcClient db) {
        this.db = db;
    }

    record ApplicantSearch(
            @Nullable String enterprise,
            @Nullable String from,
            @Nullable String to,
            @Nullable Long of) {}

    Rows<ApplicantRow> page(Visibility visibility, ApplicantSearch search, Place page) {
        return matching(visibility, search).page(db, ApplicantRow.class, NEWEST, page);
    }

    Stream<ApplicantRow> stream(Visibility visibility, ApplicantSearch search) {
        return matching(visibility, search).stream(db, ApplicantRow.class, NEWEST);
    }

    long count(Visibility visibility, ApplicantSearch search) {
        return matching(visibility, search).count(db, Long.MAX_VALUE);
    }

    private static RowQuery matching(Visibility visibility, ApplicantSearch search) {
        var used = new RowQuery("select 1", "from application_fact f")
                .with(visibility.parameters())
                .where("f.enterprise_id = o.id")
                .where(visibility.condition("f"))
                .where("f.provider_id = :of", "of", search.of())
                .between("f.created_at", search.from(), search.to());
        return new RowQuery(SELECT.formatted(used.nested("count(*)"), used.nested("max(f.created_at)")), FROM)
                .with(used.parameters())
                .where("o.kind = 'ENTERPRISE'")
                .where("exists " + used.nested("1"))
                .finds("o.name", search.enterprise());
    }
}
