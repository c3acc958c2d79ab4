package cn.hubei.trade.account;

import cn.hubei.trade.platform.Recorded;

/** A second factor was enrolled or removed. */
record SecondFactorEvent(String what, long accountId, String loginName) implements Recorded {

    @Override
    public String action() {
        return "second-factor." + what;
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
