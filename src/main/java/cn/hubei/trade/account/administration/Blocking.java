package cn.hubei.trade.account.administration;

import cn.hubei.trade.account.Account;
import cn.hubei.trade.account.AccountEvent;
import cn.hubei.trade.account.AccountReference;
import cn.hubei.trade.account.Accounts;
import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.account.session.Sessions;
import cn.hubei.trade.account.signin.Attempts;
import cn.hubei.trade.platform.refusal.Conflict;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Disables, enables and unlocks an account that its caller was allowed to load. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Blocking {

    private final Accounts accounts;
    private final Sessions sessions;
    private final Attempts attempts;
    private final ApplicationEventPublisher events;

    Blocking(Accounts accounts, Sessions sessions, Attempts attempts, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.attempts = attempts;
        this.events = events;
    }

    void disable(Account account, CurrentUser by) {
        account.disable(by);
        accounts.save(account);
        sessions.end(account.loginName());
        events.publishEvent(new AccountEvent.Disabled(AccountReference.of(account)));
    }

    public void enable(Account account, CurrentUser by) {
        account.enable(by);
        accounts.save(account);
        events.publishEvent(new AccountEvent.Enabled(AccountReference.of(account)));
    }

    /** Past the aggregate, as the attempts are counted; also in its owner's browsers. */
    void unlock(Account account) {
        if (!attempts.unlock(account.id())) {
            throw new Conflict();
        }
        events.publishEvent(new AccountEvent.Unlocked(AccountReference.of(account)));
    }
}
