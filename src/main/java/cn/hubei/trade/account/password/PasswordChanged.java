package cn.hubei.trade.account.password;

import cn.hubei.trade.platform.trail.Action;
import cn.hubei.trade.platform.trail.Recorded;

/** Somebody set a new password; neither the old nor the new one is told to anybody. */
@Action("account.password-changed")
record PasswordChanged(long accountId, String loginName) implements Recorded {

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
