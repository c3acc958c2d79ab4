package cn.hubei.trade.account.own;

import cn.hubei.trade.account.Account;
import cn.hubei.trade.account.AccountEvent;
import cn.hubei.trade.account.AccountReference;
import cn.hubei.trade.account.Accounts;
import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.account.Describing;
import cn.hubei.trade.account.SignedIn;
import cn.hubei.trade.account.session.DeviceRow;
import cn.hubei.trade.account.session.Sessions;
import cn.hubei.trade.platform.privacy.Masked;
import cn.hubei.trade.platform.trail.Changes;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the owner of an account does with it, besides its password. */
@Service
public class OwnAccount {

    private final Accounts accounts;
    private final Describing describing;
    private final Sessions sessions;
    private final ApplicationEventPublisher events;

    OwnAccount(Accounts accounts, Describing describing, Sessions sessions, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.describing = describing;
        this.sessions = sessions;
        this.events = events;
    }

    Account of(CurrentUser user) {
        return accounts.findById(user.accountId()).orElseThrow();
    }

    @Transactional
    void describe(CurrentUser user, long seenVersion, Account.Person person) {
        var account = of(user);
        account.demandVersion(seenVersion);
        describing.describe(account, person, changes(account.person(), person));
    }

    @Transactional
    void secure(CurrentUser user, String question, String answerHash) {
        var account = of(user);
        account.secure(question, answerHash);
        accounts.save(account);
        events.publishEvent(new AccountEvent.SecurityQuestionChanged(AccountReference.of(account)));
    }

    @Transactional
    int signOutOthers(CurrentUser user, SignedIn who, String session) {
        var ended = sessions.endOthers(who, session);
        events.publishEvent(new AccountEvent.SessionsEnded(AccountReference.of(of(user)), "退出其他登录 " + ended + " 处"));
        return ended;
    }

    @Transactional
    void signOut(CurrentUser user, SignedIn who, DeviceRow device) {
        sessions.end(who, device.handle());
        events.publishEvent(new AccountEvent.SessionsEnded(AccountReference.of(of(user)), "退出设备 " + device.named()));
    }

    public static Changes changes(Account.Person before, Account.Person after) {
        return new Changes()
                .add("用户姓名", before.displayName(), after.displayName())
                .add("手机", before.mobile(), after.mobile(), Masked::phone)
                .add("邮箱", before.email(), after.email(), Masked::email);
    }
}
