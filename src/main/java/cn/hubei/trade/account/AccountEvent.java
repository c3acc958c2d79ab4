package cn.hubei.trade.account;

import cn.hubei.trade.platform.Recorded;

/** Something was done to an account: by its owner, by its organization or by an operator. */
record AccountEvent(String action, String subjectId, String detail) implements Recorded {

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
