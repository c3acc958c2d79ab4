package cn.hubei.trade.account.confirmation;

import cn.hubei.trade.account.Account;
import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.account.Power;
import cn.hubei.trade.platform.time.Moments;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** Stores proposals and moves them on. Of two who decide at once, the statement lets only one through. */
@Component
class Proposals {

    static final Duration LIFE = Duration.ofHours(24);

    private static final String ADD = """
            insert into proposal (kind, account_id, account_version, login_name, display_name, mobile, email,
              powers, form_key, detail, state, asked_by, asked_at, expires_at)
            values (:kind, :account, :version, :login, :name, :mobile, :email, :powers, :key, :detail,
              'WAITING', :by, :now, :until)
            """;
    private static final String COLLECTABLE = """
            select share from proposal
            where id = :id and asked_by = :by and state = 'CONFIRMED' and share is not null and expires_at > :now
            """;

    private final JdbcClient db;
    private final Clock clock;

    Proposals(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    long add(ProposedChange change, CurrentUser by) {
        var key = new GeneratedKeyHolder();
        of(change.person(), of(change, db.sql(ADD))).params(times(by)).update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    private static StatementSpec of(ProposedChange change, StatementSpec statement) {
        return statement
                .param("kind", change.kind().name())
                .param("account", change.accountId())
                .param("version", change.version())
                .param("login", change.loginName())
                .param("powers", Power.text(change.powers()))
                .param("key", change.formKey())
                .param("detail", change.detail());
    }

    private static StatementSpec of(Account.@Nullable Person person, StatementSpec statement) {
        return statement
                .param("name", person == null ? null : person.displayName())
                .param("mobile", person == null ? null : person.mobile())
                .param("email", person == null ? null : person.email());
    }

    /** @param share the confirmer's half; null where nothing is handed out */
    boolean confirm(long id, CurrentUser by, @Nullable String share) {
        return settle("state = 'CONFIRMED', share = :text, expires_at = :until", id, by, share);
    }

    boolean refuse(long id, CurrentUser by, String reason) {
        return settle("state = 'REFUSED', reason = :text", id, by, reason);
    }

    private boolean settle(String set, long id, CurrentUser by, @Nullable String text) {
        return db.sql("update proposal set decided_by = :by, decided_at = :now, " + set
                                + " where id = :id and state = 'WAITING' and expires_at > :now"
                                + " and asked_by <> :by and (account_id is null or account_id <> :by)")
                        .param("id", id)
                        .param("text", text)
                        .params(times(by))
                        .update()
                == 1;
    }

    boolean withdraw(long id, CurrentUser by) {
        return db.sql("update proposal set state = 'WITHDRAWN', decided_at = :now"
                                + " where id = :id and state = 'WAITING' and expires_at > :now and asked_by = :by")
                        .param("id", id)
                        .params(times(by))
                        .update()
                == 1;
    }

    /** The confirmer's half, once, to be joined with the asker's; from then on it stands nowhere. */
    Optional<String> takeShare(long id, CurrentUser by) {
        return db.sql(COLLECTABLE)
                .param("id", id)
                .params(times(by))
                .query(String.class)
                .optional()
                .filter(half -> clearShare(id, half, by));
    }

    private boolean clearShare(long id, String half, CurrentUser by) {
        return db.sql("update proposal set share = null, collected_at = :now where id = :id and share = :half")
                        .param("id", id)
                        .param("half", half)
                        .params(times(by))
                        .update()
                == 1;
    }

    private Map<String, Object> times(CurrentUser by) {
        var now = clock.instant();
        return Map.of("by", by.accountId(), "now", Moments.db(now), "until", Moments.db(now.plus(LIFE)));
    }
}
