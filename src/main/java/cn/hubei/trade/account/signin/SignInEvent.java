package cn.hubei.trade.account.signin;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.account.SignedIn;
import cn.hubei.trade.platform.text.Formats;
import cn.hubei.trade.platform.trail.Action;
import cn.hubei.trade.platform.trail.Recorded;
import org.jspecify.annotations.Nullable;

/** Somebody signed in or tried to, gave the password once more, or signed out. */
public sealed interface SignInEvent extends Recorded {

    @Nullable
    Long account();

    String loginName();

    /** What its owner finds in 「登录记录」. */
    sealed interface Tried extends SignInEvent {}

    @Action("sign-in.succeeded")
    record Succeeded(Long account, String loginName) implements Tried {

        static Succeeded of(SignedIn who) {
            return new Succeeded(who.accountId(), who.loginName());
        }
    }

    @Action("sign-in.failed")
    record Failed(Long account, String loginName) implements Tried {

        static Failed of(SignedIn who) {
            return new Failed(who.accountId(), who.loginName());
        }
    }

    /** Not even looked at. */
    @Action("sign-in.locked")
    record Locked(Long account, String loginName) implements Tried {

        static Locked of(SignedIn who) {
            return new Locked(who.accountId(), who.loginName());
        }
    }

    /** The password was right; where nothing follows, its owner should know that somebody has it. */
    @Action("sign-in.code-wanted")
    record CodeWanted(Long account, String loginName) implements SignInEvent {

        static CodeWanted of(SignedIn who) {
            return new CodeWanted(who.accountId(), who.loginName());
        }
    }

    /** Another house said who it is; whether it then signed in is told besides. */
    @Action("sign-in.external")
    record External(Long account, String loginName, String house) implements SignInEvent {

        @Override
        public String detail() {
            return loginName + "；" + house;
        }
    }

    /** The password that was to be given once more was wrong. */
    @Action("sign-in.unconfirmed")
    record Unconfirmed(Long account, String loginName) implements SignInEvent {

        static Unconfirmed of(SignedIn who) {
            return new Unconfirmed(who.accountId(), who.loginName());
        }
    }

    @Action("sign-in.ended")
    record Ended(Long account, String loginName) implements SignInEvent {

        static Ended of(CurrentUser user) {
            return new Ended(user.accountId(), user.loginName());
        }
    }

    @Action("sign-in.unknown")
    record Unknown(String loginName) implements SignInEvent {

        static Unknown of(String loginName) {
            return new Unknown(plausible(loginName));
        }

        @Override
        public @Nullable Long account() {
            return null;
        }
    }

    /** What cannot be a name is not kept: somebody may have typed a password there. */
    static String plausible(String loginName) {
        return loginName.matches(Formats.LOGIN_NAME) ? loginName : "（不是登录账号的格式）";
    }

    @Override
    default String subject() {
        return "account";
    }

    @Override
    default String subjectId() {
        return account() == null ? "-" : String.valueOf(account());
    }

    @Override
    default String detail() {
        return loginName();
    }

    /** Nobody is signed in yet, or no more. */
    @Override
    default @Nullable Long actingAccount() {
        return account();
    }
}
