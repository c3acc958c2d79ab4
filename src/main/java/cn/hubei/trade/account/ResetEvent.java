package cn.hubei.trade.account;

import cn.hubei.trade.platform.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * A step on the way to a new password, or one that failed.
 *
 * @param accountId null where there is no such account, or where its answer was wrong
 */
record ResetEvent(String action, @Nullable Long accountId, String loginName) implements Recorded {

    static ResetEvent answered(String loginName, @Nullable Long accountId) {
        var action = accountId == null ? "password.answer-wrong" : "password.answered";
        return new ResetEvent(action, accountId, SignInEvent.plausible(loginName));
    }

    static ResetEvent codeWrong(ResetRequests.Request known) {
        return new ResetEvent("password.code-wrong", known.accountId(), SignInEvent.plausible(known.loginName()));
    }

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
        return accountId == null ? "-" : String.valueOf(accountId);
    }

    @Override
    public String detail() {
        return loginName;
    }
}
