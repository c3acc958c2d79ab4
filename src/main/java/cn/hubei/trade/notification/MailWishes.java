package cn.hubei.trade.notification;

import cn.hubei.trade.account.Mailboxes;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where an account wants its messages. */
@Component
class MailWishes {

    private final JdbcClient db;
    private final Mailboxes mailboxes;
    private final ApplicationEventPublisher events;

    MailWishes(JdbcClient db, Mailboxes mailboxes, ApplicationEventPublisher events) {
        this.db = db;
        this.mailboxes = mailboxes;
        this.events = events;
    }

    record Wish(@Nullable String email, boolean mailWanted) {}

    public Wish of(long account) {
        return db.sql("select email, mail_wanted from account where id = :id")
                .param("id", account)
                .query(Wish.class)
                .single();
    }

    @Transactional
    public void keep(long account, @Nullable String email, boolean wanted) {
        var before = of(account);
        mailboxes.changing(
                account,
                () -> db.sql(
                                "update account set email = :email, mail_wanted = :wanted, version = version + 1 where id = :id")
                        .param("email", email)
                        .param("wanted", wanted)
                        .param("id", account)
                        .update());
        events.publishEvent(MailWishChanged.of(account, before, new Wish(email, wanted)));
    }
}
