package cn.hubei.trade.account;

import cn.hubei.trade.platform.Formats;
import cn.hubei.trade.platform.Recorded;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody signed in or tried to, gave the password once more, or signed out. */
record SignInEvent(String action, @Nullable Long account, String loginName) implements Recorded {

    private static final Set<String> TRIES = Set.of("sign-in.succeeded", "sign-in.failed", "sign-in.locked");

    static SignInEvent succeeded(SignedIn who) {
        return new SignInEvent("sign-in.succeeded", who.accountId(), who.loginName());
    }

    static SignInEvent failed(SignedIn who) {
        return new SignInEvent("sign-in.failed", who.accountId(), who.loginName());
    }

    /** The password was right; where nothing follows, its owner should know that somebody has it. */
    static SignInEvent codeWanted(SignedIn who) {
        return new SignInEvent("sign-in.code-wanted", who.accountId(), who.loginName());
    }

    static SignInEvent unconfirmed(SignedIn who) {
        return new SignInEvent("sign-in.unconfirmed", who.accountId(), who.loginName());
    }

    static SignInEvent locked(SignedIn who) {
        return new SignInEvent("sign-in.locked", who.accountId(), who.loginName());
    }

    static SignInEvent unknown(String loginName) {
        return new SignInEvent("sign-in.unknown", null, plausible(loginName));
    }

    /** What cannot be a name is not kept: somebody may have typed a password there. */
    static String plausible(String loginName) {
        return loginName.matches(Formats.LOGIN_NAME) ? loginName : "（不是登录账号的格式）";
    }

    static SignInEvent ended(CurrentUser user) {
        return new SignInEvent("sign-in.ended", user.accountId(), user.loginName());
    }

    boolean isTryOfAnAccount() {
        return account != null && TRIES.contains(action);
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
