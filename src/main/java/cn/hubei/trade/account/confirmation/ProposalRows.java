package cn.hubei.trade.account.confirmation;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.platform.list.Place;
import cn.hubei.trade.platform.list.RowQuery;
import cn.hubei.trade.platform.list.Rows;
import cn.hubei.trade.platform.refusal.NotFound;
import cn.hubei.trade.platform.text.Typed;
import cn.hubei.trade.platform.time.Moments;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 「待确认操作」: all there are, for everybody who may confirm; what waits stands first. */
@Component
public class ProposalRows {

    private static final String SELECT = """
            select p.id, p.kind, p.account_id, p.account_version, p.login_name, p.display_name, p.mobile, p.email,
                   p.powers, p.form_key, p.detail, p.current_state state, p.asked_by,
                   a.login_name || '（' || a.display_name || '）' asker, p.asked_at, p.expires_at,
                   d.login_name || '（' || d.display_name || '）' decider, p.decided_at, p.reason,
                   case when p.share is null then false else true end collectable
            """;
    private static final String FROM = """
            from (select *, case when expires_at <= :now and (state = 'WAITING' or share is not null) then 'EXPIRED'
                                 else state end current_state from proposal) p
              join account a on a.id = p.asked_by
              left join account d on d.id = p.decided_by
            """;
    private static final String ORDER =
            "case when p.current_state = 'WAITING' then 0 else 1 end, p.asked_at desc, p.id desc";

    private final JdbcClient db;
    private final Clock clock;

    ProposalRows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    record ProposalSearch(
            @Typed(Typed.Way.HALF_WIDTH) @Nullable String login,
            @Nullable String kind,
            @Nullable String state) {}

    Rows<Proposal> page(ProposalSearch search, Place page) {
        return query().contains("p.login_name", search.login())
                .where("p.kind = :kind", "kind", search.kind())
                .where("p.current_state = :state", "state", search.state())
                .page(db, Proposal.class, ORDER, page);
    }

    Proposal one(long id) {
        return query().where("p.id = :id", "id", id).one(db, Proposal.class).orElseThrow(NotFound::new);
    }

    Optional<Proposal> ofForm(UUID formKey) {
        return query().where("p.form_key = :key", "key", formKey).one(db, Proposal.class);
    }

    /** One that waits for the same. */
    Optional<Proposal> alike(ProposedChange change) {
        return query()
                .where("p.kind = :kind", "kind", change.kind().name())
                .where(
                        "coalesce(p.login_name, '-') = :login",
                        "login",
                        change.loginName() == null ? "-" : change.loginName())
                .where("p.current_state = 'WAITING'")
                .first(db, Proposal.class, "p.id", 1)
                .stream()
                .findFirst();
    }

    /** How many wait for this user's confirmation, or for its collecting; counted to a hundred. */
    public long waitingFor(CurrentUser user) {
        return query().with("me", user.accountId())
                .where("(p.current_state = 'WAITING' and p.asked_by <> :me and coalesce(p.account_id, 0) <> :me"
                        + " or p.current_state = 'CONFIRMED' and p.share is not null and p.asked_by = :me)")
                .count(db, 100);
    }

    private RowQuery query() {
        return new RowQuery(SELECT, FROM).with("now", Moments.db(clock.instant()));
    }
}
