package cn.hubei.trade.account.secondfactor;

import cn.hubei.trade.platform.trail.Action;
import cn.hubei.trade.platform.trail.Recorded;

/** What happened to an account's second factor. */
sealed interface SecondFactorEvent extends Recorded {

    long account();

    String loginName();

    @Action("second-factor.enrolled")
    record Enrolled(long account, String loginName) implements SecondFactorEvent {}

    @Action("second-factor.removed")
    record Removed(long account, String loginName) implements SecondFactorEvent {}

    @Override
    default String subject() {
        return "account";
    }

    @Override
    default String subjectId() {
        return String.valueOf(account());
    }

    @Override
    default String detail() {
        return loginName();
    }
}
