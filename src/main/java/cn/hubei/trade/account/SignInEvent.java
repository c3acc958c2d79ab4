package cn.hubei.trade.account;

import cn.hubei.trade.platform.Formats;
import cn.hubei.trade.platform.Recorded;
import org.jspecify.annotations.Nullable;

/** Somebody signed in or tried to, or signed out. */
record SignInEvent(String action, @Nullable Long account, String loginName) implements Recorded {

    static SignInEvent succeeded(SignedIn who) {
        return new SignInEvent("sign-in.succeeded", who.accountId(), who.loginName());
    }

    static SignInEvent failed(SignedIn who) {
        return new SignInEvent("sign-in.failed", who.accountId(), who.loginName());
    }

    static SignInEvent locked(SignedIn who) {
        return new SignInEvent("sign-in.locked", who.accountId(), who.loginName());
    }

    /** What cannot be a name is not kept: somebody may have typed a password there. */
    static SignInEvent unknown(String loginName) {
        var plausible = loginName.matches(Formats.LOGIN_NAME);
        return new SignInEvent("sign-in.unknown", null, plausible ? loginName : "（不是登录账号的格式）");
    }

    static SignInEvent ended(CurrentUser user) {
        return new SignInEvent("sign-in.ended", user.accountId(), user.loginName());
    }

    boolean isTryOfAnAccount() {
        return account != null && !action.equals("sign-in.ended");
    }

    @Override
    public String subject() {
        return "account";
    }

    @Override
    public String subjectId() {
        return account == null ? "-" : String.valueOf(account);
    }

    @Override
    public String detail() {
        return loginName;
    }

    /** Nobody is signed in yet, or no more. */
    @Override
    public @Nullable Long actingAccount() {
        return account;
    }
}
