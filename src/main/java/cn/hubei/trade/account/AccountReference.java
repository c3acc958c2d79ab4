package cn.hubei.trade.account;

/** An account as its events name it. */
public record AccountReference(long id, String loginName, String displayName) {

    public static AccountReference of(Account account) {
        return new AccountReference(
                account.id(), account.loginName(), account.person().displayName());
    }

    @Override
    public String toString() {
        return loginName + "（" + displayName + "）";
    }
}
