package cn.hubei.trade.account;

import cn.hubei.trade.account.forgotten.CodeWays;
import cn.hubei.trade.account.signin.SignIns;
import cn.hubei.trade.platform.refusal.RuleViolation;
import cn.hubei.trade.platform.text.Telephone;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.StringUtils;

/**
 * Changes an account's mail address and mobile. Reset codes go there, so the owner confirms with the password and the
 * old one is told.
 */
@Service
public class Mailboxes {

    private final JdbcClient db;
    private final SignIns signIns;
    private final CodeWays ways;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Mailboxes(JdbcClient db, SignIns signIns, CodeWays ways, ApplicationEventPublisher events, Clock clock) {
        this.db = db;
        this.signIns = signIns;
        this.ways = ways;
        this.events = events;
        this.clock = clock;
    }

    private record Held(String loginName, String own, String used, String mobile) {}

    /** The mobile to which codes went was changed or removed; whoever reads the old one should know. */
    public record MobileChanged(long accountId, String before, Instant at) {}

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
        confirm(account, password, "修改邮箱须填写当前密码");
    }

    /** Whether codes go to mobiles too. */
    public boolean isBySms() {
        return ways.isOpen(ResetCodeIssued.Way.SMS);
    }

    /** The same of both; the mobile matters only where codes go there. */
    public void demandPassword(long account, Account.Person wanted, @Nullable String password) {
        var mobile = Objects.requireNonNullElse(wanted.mobile(), "");
        if (isBySms() && !of(account).mobile().equals(mobile)) {
            confirm(account, password, "修改手机须填写当前密码");
        } else {
            demandPassword(account, wanted.email(), password);
        }
    }

    private void confirm(long account, @Nullable String password, String demand) {
        if (!StringUtils.hasText(password)) {
            throw new RuleViolation("currentPassword", demand);
        }
        signIns.confirm(account, password, "currentPassword");
    }

    /** Around whatever may change where the codes of an account go. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void changing(long account, Runnable change) {
        var before = of(account);
        change.run();
        var after = of(account);
        if (!before.used().isEmpty() && !before.used().equals(after.used())) {
            events.publishEvent(
                    new MailboxChanged(account, before.loginName(), before.used(), after.used(), clock.instant()));
        }
        if (!before.mobile().equals(after.mobile()) && Telephone.isMainlandMobile(before.mobile())) {
            events.publishEvent(new MobileChanged(account, before.mobile(), clock.instant()));
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
                               coalesce(a.email, case when a.position = 'MAIN' then o.email end, '') used,
                               coalesce(a.mobile, '') mobile
                        from account a left join organization_fact o on o.id = a.organization_id
                        where a.id = :id
                        """).param("id", account).query(Held.class).single();
    }
}
