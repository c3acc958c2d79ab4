package cn.hubei.trade.account.signon;

import cn.hubei.trade.account.signon.provider.Identity;
import cn.hubei.trade.platform.refusal.RuleViolation;
import cn.hubei.trade.platform.time.Moments;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which identity is bound to which account: found by issuer and subject, and by nothing else. */
@Component
class ExternalIdentities {

    private static final String BIND = """
            insert into external_identity (issuer, subject, account_id, provider, bound_at, last_used_at)
            values (:issuer, :subject, :account, :provider, :now, :now)
            """;
    private static final String USED =
            "update external_identity set last_used_at = :now where issuer = :issuer and subject = :subject";
    private static final String OF = """
            select issuer, subject, provider, bound_at, last_used_at from external_identity
            where account_id = :account order by bound_at, subject
            """;

    private final JdbcClient db;
    private final Clock clock;
    private final ToldFacts facts;

    ExternalIdentities(JdbcClient db, Clock clock, ToldFacts facts) {
        this.db = db;
        this.clock = clock;
        this.facts = facts;
    }

    Optional<Long> account(Identity identity) {
        return of(identity, "select account_id from external_identity where issuer = :issuer and subject = :subject")
                .query(Long.class)
                .optional();
    }

    /** One that is bound already, to whichever account, stays where it is. */
    @Transactional
    void bind(Identity identity, String provider, long account) {
        try {
            of(identity, BIND)
                    .param("account", account)
                    .param("provider", provider)
                    .param("now", Moments.db(clock.instant()))
                    .update();
        } catch (DuplicateKeyException bound) {
            throw new RuleViolation("", "该身份刚刚绑定了账户，请重新登录");
        }
        facts.keep(identity);
    }

    @Transactional
    void used(Identity identity) {
        of(identity, USED).param("now", Moments.db(clock.instant())).update();
        facts.compare(identity);
    }

    void unbind(BoundIdentity identity, long account) {
        db.sql("delete from external_identity where issuer = :issuer and subject = :subject and account_id = :account")
                .param("issuer", identity.issuer())
                .param("subject", identity.subject())
                .param("account", account)
                .update();
    }

    List<BoundIdentity> of(long account) {
        return db.sql(OF).param("account", account).query(BoundIdentity.class).list();
    }

    private JdbcClient.StatementSpec of(Identity identity, String statement) {
        return db.sql(statement).param("issuer", identity.issuer()).param("subject", identity.subject());
    }
}
