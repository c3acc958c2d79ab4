package cn.hubei.trade.account;

import cn.hubei.trade.platform.Recorded;

/** A step on the way to a new password: a code was given by a person, or the password was set. */
record ResetEvent(String action, long accountId, String loginName) implements Recorded {

    static ResetEvent codeGiven(long accountId, String loginName) {
        return new ResetEvent("password.code-given", accountId, loginName);
    }

    static ResetEvent done(long accountId, String loginName) {
        return new ResetEvent("password.reset", accountId, loginName);
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
}
