package cn.hubei.trade.account.signon;

import cn.hubei.trade.platform.trail.Action;
import cn.hubei.trade.platform.trail.Recorded;
import org.jspecify.annotations.Nullable;

/** A way in was opened or closed by the account's owner. */
sealed interface WayEvent extends Recorded {

    long account();

    String loginName();

    String house();

    @Action("way.bound")
    record Bound(long account, String loginName, String house) implements WayEvent {}

    @Action("way.unbound")
    record Unbound(long account, String loginName, String house) implements WayEvent {}

    /** With the account that it opens. */
    @Action("way.registered")
    record Registered(long account, String loginName, String house) implements WayEvent {}

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
        return loginName() + "；" + house();
    }

    /** Nobody may be signed in yet. */
    @Override
    default @Nullable Long actingAccount() {
        return account();
    }
}
