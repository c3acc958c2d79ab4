package cn.hubei.trade.account.administration;

import cn.hubei.trade.account.password.TemporaryPasswords;
import cn.hubei.trade.platform.list.Place;
import cn.hubei.trade.platform.list.RowQuery;
import cn.hubei.trade.platform.list.Rows;
import cn.hubei.trade.platform.text.Typed;
import cn.hubei.trade.platform.time.Moments;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of accounts: an organization's own, and the operator's of all. */
@Component
class AccountRows {

    private static final String SELECT = """
            select a.id, a.login_name, a.display_name, a.role, a.position, o.name organization, d.name department,
                   a.powers, a.mobile, a.state, a.disabled_by, a.must_change_password, a.created_at, a.version,
                   a.temporary_expired, a.lock_ends,
                   (select max(s.at) from sign_in s where s.account_id = a.id and s.succeeded) last_sign_in_at
            """;
    private static final String FROM = """
            from (select *, case when not enabled then 'DISABLED' when lock_ends > :now then 'LOCKED'
                                 else 'ACTIVE' end state, %s temporary_expired
                  from (select account.*, greatest(locked_until, (select max(k.locked_until)
                          from known_browser k where k.account_id = account.id)) lock_ends from account) l) a
              left join organization_fact o on o.id = a.organization_id
              left join department_fact d on d.code = a.department_code
            """.formatted(TemporaryPasswords.EXPIRED);
    private static final String NEWEST = "a.created_at desc, a.id desc";

    private final JdbcClient db;
    private final Clock clock;
    private final TemporaryPasswords temporary;

    AccountRows(JdbcClient db, Clock clock, TemporaryPasswords temporary) {
        this.db = db;
        this.clock = clock;
        this.temporary = temporary;
    }

    /** What may be asked; an organization asks for fewer. */
    record AccountSearch(
            @Typed(Typed.Way.HALF_WIDTH) @Nullable String login,
            @Nullable String name,
            @Nullable String organization,
            @Nullable String role,
            @Nullable String position,
            @Nullable String department,
            @Nullable String state) {}

    Rows<AccountRow> ofOrganization(long organization, AccountSearch search, Place page) {
        return matching(search)
                .where("a.organization_id = :own", "own", organization)
                .page(db, AccountRow.class, "case when a.position = 'MAIN' then 0 else 1 end, " + NEWEST, page);
    }

    Rows<AccountRow> of(AccountList list, AccountSearch search, Place page) {
        var role = list.role();
        return matching(search)
                .where("a.role = :role", "role", role == null ? search.role() : role.name())
                .page(db, AccountRow.class, NEWEST, page);
    }

    private RowQuery matching(AccountSearch search) {
        return new RowQuery(SELECT, FROM)
                .with("now", Moments.db(clock.instant()))
                .with("given_before", temporary.givenBefore())
                .contains("a.login_name", search.login())
                .contains("a.display_name", search.name())
                .contains("o.name", search.organization())
                .where("a.position = :position", "position", search.position())
                .where("a.department_code = :department", "department", search.department())
                .where("a.state = :state", "state", search.state());
    }
}
