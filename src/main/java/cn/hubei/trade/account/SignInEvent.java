package cn.hubei.trade.account;

import cn.hubei.trade.platform.Recorded;

/** Somebody signed in, or tried to. */
record SignInEvent(String action, long accountId, String loginName) implements Recorded {

    static SignInEvent succeeded(long accountId, String loginName) {
        return new SignInEvent("sign-in.succeeded", accountId, loginName);
    }

    static SignInEvent failed(long accountId, String loginName) {
        return new SignInEvent("sign-in.failed", accountId, loginName);
    }

    @Override
    public String subject() {
        return "account";
    }

    @Override
    public String subjectId() {
        return String.valueOf(accountId);
    }

    @Override
    public String detail() {
        return loginName;
    }

    /** Nobody is signed in yet. */
    @Override
    public Long actingAccount() {
        return accountId;
    }
}
