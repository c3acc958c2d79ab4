package cn.hubei.trade.account;

import cn.hubei.trade.account.signin.SignIns;
import cn.hubei.trade.platform.refusal.RuleViolation;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.StringUtils;

/**
 * Changes an account's mail address. Reset codes go there, so the owner confirms with the password and the old
 * address is told.
 */
@Service
public class Mailboxes {

    private final JdbcClient db;
    private final SignIns signIns;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Mailboxes(JdbcClient db, SignIns signIns, ApplicationEventPublisher events, Clock clock) {
        this.db = db;
        this.signIns = signIns;
        this.events = events;
        this.clock = clock;
    }

    private record Held(String loginName, String own, String used) {}

    /** Where an account wants its messages; the mobile is kept with its other facts. */
    public record Wish(
            @Nullable String email,
            boolean mailWanted,
            @Nullable String mobile,
            boolean smsWanted) {}

    public Wish wish(long account) {
        return db.sql("select email, mail_wanted, mobile, sms_wanted from account where id = :id")
                .param("id", account)
                .query(Wish.class)
                .single();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(long account, Wish wish) {
        changing(account, () -> update(account, wish));
    }

    private void update(long account, Wish wish) {
        db.sql("update account set email = :email, mail_wanted = :mail, sms_wanted = :sms, version = version + 1"
                        + " where id = :id")
                .param("email", wish.email())
                .param("mail", wish.mailWanted())
                .param("sms", wish.smsWanted())
                .param("id", account)
                .update();
    }

    /** From whoever changes its own; slow, so before the transaction. */
    public void demandPassword(long account, @Nullable String wanted, @Nullable String password) {
        if (of(account).own().equals(Objects.requireNonNullElse(wanted, ""))) {
            return;
        }
        if (!StringUtils.hasText(password)) {
            throw new RuleViolation("currentPassword", "修改邮箱须填写当前密码");
        }
        signIns.confirm(account, password, "currentPassword");
    }

    /** Around whatever may change where the codes of an account go. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void changing(long account, Runnable change) {
        var before = of(account);
        change.run();
        var after = of(account).used();
        if (!before.used().isEmpty() && !before.used().equals(after)) {
            events.publishEvent(new MailboxChanged(account, before.loginName(), before.used(), after, clock.instant()));
        }
    }

    /** The main account's codes go to its organization where it has no mailbox of its own. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void changingOrganization(long organization, Runnable change) {
        var main = db.sql("select id from account where organization_id = :id and position = 'MAIN'")
                .param("id", organization)
                .query(Long.class)
                .single();
        changing(main, change);
    }

    private Held of(long account) {
        return db.sql("""
                        select a.login_name, coalesce(a.email, '') own,
                               coalesce(a.email, case when a.position = 'MAIN' then o.email end, '') used
                        from account a left join organization_fact o on o.id = a.organization_id
                        where a.id = :id
                        """).param("id", account).query(Held.class).single();
    }
}
