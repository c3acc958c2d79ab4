package cn.hubei.trade.notification;

import cn.hubei.trade.account.Mailboxes.Wish;
import cn.hubei.trade.platform.trail.Action;
import cn.hubei.trade.platform.trail.Change;
import cn.hubei.trade.platform.trail.Differences;
import cn.hubei.trade.platform.trail.Recorded;
import java.util.List;

/** Somebody said where messages are to come. */
@Action("account.mail-wish-changed")
record MailWishChanged(long accountId, List<Change> changes) implements Recorded {

    static MailWishChanged of(long account, Wish before, Wish after) {
        return new MailWishChanged(
                account,
                new Differences()
                        .addPersonal("邮箱", before.email(), after.email())
                        .add("接收邮件", before.mailWanted() ? "是" : "否", after.mailWanted() ? "是" : "否")
                        .add("接收短信", before.smsWanted() ? "是" : "否", after.smsWanted() ? "是" : "否")
                        .list());
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
        return "";
    }
}
