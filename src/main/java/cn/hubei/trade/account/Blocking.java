package cn.hubei.trade.account;

import cn.hubei.trade.platform.Conflict;
import cn.hubei.trade.platform.Moments;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes an account out of use and back, and ends a lock; of an account that its owner was allowed to load. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class Blocking {

    private final Accounts accounts;
    private final Sessions sessions;
    private final JdbcClient db;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Blocking(Accounts accounts, Sessions sessions, JdbcClient db, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.db = db;
        this.events = events;
        this.clock = clock;
    }

    void disable(Account account, CurrentUser by) {
        account.disable(by);
        accounts.save(account);
        sessions.end(account.loginName());
        events.publishEvent(new AccountEvent.Disabled(AccountReference.of(account)));
    }

    void enable(Account account, CurrentUser by) {
        account.enable(by);
        accounts.save(account);
        events.publishEvent(new AccountEvent.Enabled(AccountReference.of(account)));
    }

    /** Past the aggregate, as the attempts are counted. */
    void unlock(Account account) {
        var unlocked = db.sql("update account set failed_attempts = 0, locked_until = null"
                        + " where id = :id and locked_until > :now")
                .param("id", account.id())
                .param("now", Moments.db(clock.instant()))
                .update();
        db.sql("update known_browser set failed_attempts = 0, locked_until = null where account_id = :id")
                .param("id", account.id())
                .update();
        if (unlocked == 0) {
            throw new Conflict();
        }
        events.publishEvent(new AccountEvent.Unlocked(AccountReference.of(account)));
    }
}
