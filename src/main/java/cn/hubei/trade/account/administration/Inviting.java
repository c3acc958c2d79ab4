package cn.hubei.trade.account.administration;

import cn.hubei.trade.account.Account;
import cn.hubei.trade.account.AccountEvent;
import cn.hubei.trade.account.AccountReference;
import cn.hubei.trade.account.Accounts;
import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.account.password.PasswordHistory;
import cn.hubei.trade.account.password.TemporaryPassword;
import cn.hubei.trade.account.session.Sessions;
import cn.hubei.trade.account.signin.Attempts;
import cn.hubei.trade.platform.refusal.RuleViolation;
import cn.hubei.trade.platform.refusal.SentBefore;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens accounts for others and hands out temporary passwords. */
@Service
public class Inviting {

    private static final String NEW_PASSWORD =
            "update account set session_epoch = session_epoch + 1, password_changed_at = current_timestamp where id = :id";

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final Sessions sessions;
    private final Attempts attempts;
    private final PasswordHistory history;
    private final JdbcClient db;
    private final ApplicationEventPublisher events;

    Inviting(
            Accounts accounts,
            PasswordEncoder passwords,
            Sessions sessions,
            Attempts attempts,
            PasswordHistory history,
            JdbcClient db,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
        this.attempts = attempts;
        this.history = history;
        this.db = db;
        this.events = events;
    }

    /** Who is to have an account; the form's key makes a second click harmless. */
    public record Invitation(String loginName, Account.Person person, UUID formKey) {

        Account.Invited invited(String passwordHash) {
            return new Account.Invited(loginName, person, passwordHash, formKey);
        }
    }

    /**
     * What was opened, or nothing where the same form has already opened it: its password is told once.
     *
     * @param opening which kind of account, and where
     */
    @Transactional
    Optional<Issued> invite(Invitation invitation, Function<Account.Invited, Account> opening) {
        return invite(invitation, TemporaryPassword.next(), opening);
    }

    @Transactional
    Optional<Issued> invite(Invitation invitation, String password, Function<Account.Invited, Account> opening) {
        var known = accounts.findByFormKey(invitation.formKey());
        known.ifPresent(account -> demandSame(account, invitation));
        return known.isPresent() ? Optional.empty() : Optional.of(open(invitation, password, opening));
    }

    private Issued open(Invitation invitation, String password, Function<Account.Invited, Account> opening) {
        if (accounts.existsByLoginName(invitation.loginName())) {
            throw taken(invitation.loginName());
        }
        var account = save(opening.apply(invitation.invited(passwords.encode(password))));
        events.publishEvent(new AccountEvent.Created(AccountReference.of(account), account.standing()));
        return issued(account, password);
    }

    /** Whoever was a moment later gets its form back, as whoever comes afterwards. */
    private Account save(Account account) {
        try {
            return accounts.save(account);
        } catch (DuplicateKeyException another) {
            throw taken(account.loginName());
        }
    }

    public static RuleViolation taken(String loginName) {
        return new RuleViolation("loginName", "登录账号「" + loginName + "」已被使用，请更换");
    }

    private static void demandSame(Account known, Invitation invitation) {
        if (!known.loginName().equals(invitation.loginName()) || !known.person().equals(invitation.person())) {
            throw new SentBefore(known.loginName());
        }
    }

    /** Whoever is signed in with the old one is out; whoever forgot it and is locked may come in with the new one. */
    @Transactional
    public Issued reset(Account account, CurrentUser by) {
        return reset(account, by, TemporaryPassword.next());
    }

    @Transactional
    public Issued reset(Account account, CurrentUser by, String password) {
        history.keepPresent(account.id());
        account.resetPassword(passwords.encode(password), by);
        accounts.save(account);
        attempts.clearAll(account.id());
        endSessions(account);
        events.publishEvent(new AccountEvent.PasswordReset(AccountReference.of(account)));
        return issued(account, password);
    }

    private void endSessions(Account account) {
        db.sql(NEW_PASSWORD).param("id", account.id()).update();
        sessions.end(account.loginName());
    }

    private static Issued issued(Account account, String password) {
        return new Issued(account.loginName(), account.person().displayName(), password);
    }
}
