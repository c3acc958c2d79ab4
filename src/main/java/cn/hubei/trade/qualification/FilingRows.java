package cn.hubei.trade.qualification;

import cn.hubei.trade.platform.list.Place;
import cn.hubei.trade.platform.list.RowQuery;
import cn.hubei.trade.platform.list.Rows;
import cn.hubei.trade.platform.list.SortOrder;
import cn.hubei.trade.platform.text.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 「备案审批」: what was filed with an officer's department and those below it. */
@Component
class FilingRows {

    private final JdbcClient db;

    FilingRows(JdbcClient db) {
        this.db = db;
    }

    record FilingSearch(
            @Nullable String name,
            @Typed(Typed.Way.CODE) @Nullable String creditCode,
            @Nullable String kind,
            @Nullable String state) {}

    Rows<FilingRow> page(String scope, FilingSearch search, Place page) {
        return filed(scope, search).page(db, FilingRow.class, SortOrder.newest("f.submitted_at", "f.id"), page);
    }

    private static RowQuery filed(String scope, FilingSearch search) {
        return new RowQuery("""
                        select f.id, f.number, f.name, o.credit_code, o.kind, r.full_name region, f.contact,
                               coalesce(f.mobile, f.landline) phone, f.state,
                               f.submitted_at, f.decided_at
                        """, """
                        from filing f join organization_fact o on o.id = f.organization_id
                          join region_fact r on r.code = f.region_code
                        """)
                .where("f.state <> 'DRAFT'")
                .where("f.department_code like :scope", "scope", scope)
                .contains("f.name", search.name())
                .contains("o.credit_code", search.creditCode())
                .where("o.kind = :kind", "kind", search.kind())
                .where("f.state = :state", "state", search.state());
    }
}
