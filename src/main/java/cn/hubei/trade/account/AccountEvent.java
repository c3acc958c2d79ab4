package cn.hubei.trade.account;

import cn.hubei.trade.platform.Recorded;
import java.util.Set;

/** Something was done to an account: by its owner, by its organization or by an operator. */
record AccountEvent(String action, String subjectId, String detail) implements Recorded {
    private static final Set<String> ACTIONS = Set.of(
            "account.created",
            "account.changed",
            "account.enabled",
            "account.disabled",
            "account.unlocked",
            "account.password-reset",
            "account.security-question-changed",
            "account.sessions-ended");

    AccountEvent {
        Recorded.demand(action, ACTIONS);
    }

    static AccountEvent of(String action, Account account) {
        return new AccountEvent("account." + action, String.valueOf(account.id()), whose(account));
    }

    /** @param detail what was before and what is now */
    static AccountEvent of(String action, Account account, String detail) {
        return new AccountEvent("account." + action, String.valueOf(account.id()), whose(account) + "；" + detail);
    }

    @Override
    public String subject() {
        return "account";
    }

    private static String whose(Account account) {
        return account.loginName() + "（" + account.person().displayName() + "）";
    }
}
