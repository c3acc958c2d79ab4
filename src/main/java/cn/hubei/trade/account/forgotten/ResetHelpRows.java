package cn.hubei.trade.account.forgotten;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.account.Role;
import cn.hubei.trade.platform.list.Place;
import cn.hubei.trade.platform.list.RowQuery;
import cn.hubei.trade.platform.list.Rows;
import cn.hubei.trade.platform.refusal.NotFound;
import cn.hubei.trade.platform.text.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Accounts that may be helped: an officer sees those of its department's organizations, an operator all. */
@Component
class ResetHelpRows {

    private static final String COLUMNS = """
            select a.id, a.login_name, a.display_name, a.role, o.name company, o.credit_code, o.contact,
                   a.security_answer_hash is not null asks, f.confirmed_at is not null has_factor
            """;
    private static final String SOURCE = """
            from account a left join organization_fact o on o.id = a.organization_id
              left join second_factor f on f.account_id = a.id
            """;

    private final JdbcClient db;

    ResetHelpRows(JdbcClient db) {
        this.db = db;
    }

    record ResetHelpSearch(
            @Typed(Typed.Way.HALF_WIDTH) @Nullable String account,
            @Nullable String company) {}

    Rows<ResetHelpRow> page(CurrentUser user, ResetHelpSearch search, Place page) {
        return query(user)
                .contains("a.login_name", search.account())
                .contains("o.name", search.company())
                .page(db, ResetHelpRow.class, "a.id desc", page);
    }

    ResetHelpRow row(CurrentUser user, long account) {
        return query(user)
                .where("a.id = :account", "account", account)
                .one(db, ResetHelpRow.class)
                .orElseThrow(NotFound::new);
    }

    private static RowQuery query(CurrentUser user) {
        var scope = user.role() == Role.OFFICER ? user.scope() : null;
        return new RowQuery(COLUMNS, SOURCE)
                .where("a.enabled = :enabled", "enabled", true)
                .where("o.department_code like :scope", "scope", scope);
    }
}
