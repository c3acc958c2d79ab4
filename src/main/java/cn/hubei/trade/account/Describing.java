package cn.hubei.trade.account;

import cn.hubei.trade.platform.trail.Changes;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes a person's name, telephone and mail address: the trail keeps what changed, and the old mail address is
 * told.
 */
@Service
public class Describing {

    private final Accounts accounts;
    private final Mailboxes mailboxes;
    private final ApplicationEventPublisher events;

    Describing(Accounts accounts, Mailboxes mailboxes, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.mailboxes = mailboxes;
        this.events = events;
    }

    /** @param changes of the person and of what else was changed */
    @Transactional(propagation = Propagation.MANDATORY)
    public void describe(Account account, Account.Person person, Changes changes) {
        account.describe(person);
        mailboxes.changing(account.id(), () -> accounts.save(account));
        if (!changes.isEmpty()) {
            events.publishEvent(new AccountEvent.Changed(AccountReference.of(account), changes.toString()));
        }
    }
}
