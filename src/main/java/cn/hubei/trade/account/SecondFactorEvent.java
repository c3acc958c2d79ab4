package cn.hubei.trade.account;

import cn.hubei.trade.platform.Recorded;

/** A second factor was enrolled or removed. */
record SecondFactorEvent(String action, long accountId, String loginName) implements Recorded {

    static SecondFactorEvent enrolled(long accountId, String loginName) {
        return new SecondFactorEvent("second-factor.enrolled", accountId, loginName);
    }

    static SecondFactorEvent removed(long accountId, String loginName) {
        return new SecondFactorEvent("second-factor.removed", accountId, loginName);
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
