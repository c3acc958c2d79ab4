package cn.hubei.trade.reference;

import cn.hubei.trade.platform.list.Place;
import cn.hubei.trade.platform.list.RowQuery;
import cn.hubei.trade.platform.list.Rows;
import cn.hubei.trade.platform.refusal.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 「商务主管部门」: all, with the regions that they answer for. */
@Component
class DepartmentRows {

    private final JdbcClient db;

    DepartmentRows(JdbcClient db) {
        this.db = db;
    }

    record DepartmentSearch(
            @Nullable String name,
            @Nullable String region,
            @Nullable String state) {}

    Rows<DepartmentRow> page(DepartmentSearch search, Place page) {
        var state = search.state();
        return all().contains("d.name", search.name())
                .contains("r.full_name", search.region())
                .where(
                        "d.retired = :retired",
                        "retired",
                        state == null || state.isBlank() ? null : state.equals("RETIRED"))
                .page(db, DepartmentRow.class, "d.code", page);
    }

    DepartmentRow one(String code) {
        return all().with("code", code)
                .where("d.code = :code")
                .one(db, DepartmentRow.class)
                .orElseThrow(NotFound::new);
    }

    private static RowQuery all() {
        return new RowQuery(
                "select d.code, d.name, r.full_name region, d.retired, d.version",
                "from department d join region r on r.code = d.code");
    }
}
