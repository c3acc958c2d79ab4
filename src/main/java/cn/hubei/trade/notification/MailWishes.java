package cn.hubei.trade.notification;

import cn.hubei.trade.account.Mailboxes;
import cn.hubei.trade.account.Mailboxes.Wish;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether an account wants its messages by mail and SMS too, and where. */
@Component
class MailWishes {

    private final Mailboxes mailboxes;
    private final ApplicationEventPublisher events;

    MailWishes(Mailboxes mailboxes, ApplicationEventPublisher events) {
        this.mailboxes = mailboxes;
        this.events = events;
    }

    public Wish of(long account) {
        return mailboxes.wish(account);
    }

    @Transactional
    public void keep(long account, @Nullable String email, boolean mail, boolean sms) {
        var before = of(account);
        var wish = new Wish(email, mail, before.mobile(), sms);
        mailboxes.keep(account, wish);
        events.publishEvent(MailWishChanged.of(account, before, wish));
    }
}
