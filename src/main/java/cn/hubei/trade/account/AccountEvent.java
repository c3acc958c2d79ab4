package cn.hubei.trade.account;

import cn.hubei.trade.platform.trail.Action;
import cn.hubei.trade.platform.trail.Recorded;

/** What was done to an account: by its owner, by its organization or by an operator. */
public sealed interface AccountEvent extends Recorded {

    AccountReference account();

    /** What it was before and is now; empty where there is nothing to tell of. */
    default String difference() {
        return "";
    }

    @Action("account.created")
    record Created(AccountReference account, String difference) implements AccountEvent {}

    @Action("account.changed")
    record Changed(AccountReference account, String difference) implements AccountEvent {}

    @Action("account.disabled")
    record Disabled(AccountReference account) implements AccountEvent {

        @Override
        public String difference() {
            return "状态：正常 → 已停用";
        }
    }

    @Action("account.enabled")
    record Enabled(AccountReference account) implements AccountEvent {

        @Override
        public String difference() {
            return "状态：已停用 → 正常";
        }
    }

    @Action("account.unlocked")
    record Unlocked(AccountReference account) implements AccountEvent {

        @Override
        public String difference() {
            return "状态：已锁定 → 正常";
        }
    }

    /** By somebody else than its owner. */
    @Action("account.password-reset")
    record PasswordReset(AccountReference account) implements AccountEvent {}

    @Action("account.security-question-changed")
    record SecurityQuestionChanged(AccountReference account) implements AccountEvent {}

    @Action("account.sessions-ended")
    record SessionsEnded(AccountReference account, String difference) implements AccountEvent {}

    @Override
    default String subject() {
        return "account";
    }

    @Override
    default String subjectId() {
        return String.valueOf(account().id());
    }

    @Override
    default String detail() {
        return difference().isEmpty() ? account().toString() : account() + "；" + difference();
    }
}
