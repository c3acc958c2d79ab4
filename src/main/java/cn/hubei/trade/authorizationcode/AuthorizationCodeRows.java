package cn.hubei.trade.authorizationcode;

import cn.hubei.trade.platform.list.Place;
import cn.hubei.trade.platform.list.RowQuery;
import cn.hubei.trade.platform.list.Rows;
import cn.hubei.trade.platform.list.SortOrder;
import cn.hubei.trade.platform.text.Typed;
import cn.hubei.trade.platform.time.Moments;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The list of a department's codes and of those below it. */
@Component
class AuthorizationCodeRows {

    private final JdbcClient db;
    private final Clock clock;

    AuthorizationCodeRows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    record AuthorizationCodeSearch(
            @Nullable String company,
            @Typed(Typed.Way.CODE) @Nullable String code,
            @Nullable String state) {}

    Rows<AuthorizationCodeRow> page(String scope, AuthorizationCodeSearch search, Place page) {
        return new RowQuery("""
                        select c.id, c.code, c.company_name, c.credit_code, area.label area, c.state,
                               a.display_name issued_by, c.issued_at, c.expires_at
                        """, """
                        from (select *, case when redeemed_at is not null then 'REDEEMED'
                                             when revoked_at is not null then 'REVOKED'
                                             when expires_at <= :now then 'EXPIRED' else 'UNUSED' end state
                              from authorization_code) c
                          join account_fact a on a.id = c.issued_by
                          join dictionary_entry_fact area on area.dictionary = 'service-area' and area.code = c.service_area
                        """)
                .with("now", Moments.db(clock.instant()))
                .where("c.department_code like :scope", "scope", scope)
                .contains("c.company_name", search.company())
                .contains("c.code", search.code())
                .where("c.state = :state", "state", search.state())
                .page(db, AuthorizationCodeRow.class, SortOrder.newest("c.issued_at", "c.id"), page);
    }
}
