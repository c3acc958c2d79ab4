package cn.hubei.trade.portal;

import cn.hubei.trade.platform.list.Place;
import cn.hubei.trade.platform.list.RowQuery;
import cn.hubei.trade.platform.list.Rows;
import cn.hubei.trade.reference.Cities;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The providers whose filing is in force. */
@Component
class ProviderRows {

    private final JdbcClient db;

    ProviderRows(JdbcClient db) {
        this.db = db;
    }

    record ProviderSearch(@Nullable String name, @Nullable String city) {}

    Rows<ProviderRow> page(ProviderSearch search, Place page) {
        return approved()
                .contains("o.name", search.name())
                .where("o.region_code like :city", "city", Cities.codes(search.city()))
                .page(db, ProviderRow.class, "o.approved_at desc, o.id desc", page);
    }

    Optional<ProviderRow> one(long id) {
        return approved().where("o.id = :id", "id", id).one(db, ProviderRow.class);
    }

    private static RowQuery approved() {
        return new RowQuery("select o.id, o.name, r.full_name region, o.approved_at", """
                        from organization_fact o join region_fact r on r.code = o.region_code
                        """)
                .where("o.kind = 'PROVIDER'")
                .where("o.approved_at is not null");
    }
}
