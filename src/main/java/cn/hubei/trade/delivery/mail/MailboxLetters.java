package cn.hubei.trade.delivery.mail;

import cn.hubei.trade.account.MailboxChanged;
import cn.hubei.trade.delivery.Channel;
import cn.hubei.trade.delivery.Outbox;
import cn.hubei.trade.delivery.Parcel;
import cn.hubei.trade.platform.privacy.Masked;
import cn.hubei.trade.platform.time.Moments;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes to the old mail address when it is changed, in the transaction of the change. */
@Component
class MailboxLetters {

    private final Outbox outbox;

    MailboxLetters(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    @Transactional
    public void write(MailboxChanged changed) {
        outbox.put(Parcel.of(
                Channel.MAIL,
                "mailbox-changed:" + changed.accountId() + ":" + changed.at().toEpochMilli(),
                changed.before(),
                "【湖北省对外贸易综合服务平台】邮箱已变更",
                """
                您的账户 %s 用于接收重置密码验证码的邮箱，已于 %s %s。此后邮件不再发送到本邮箱。

                如非本人操作，请立即登录并修改密码、核对邮箱，或联系所属商务主管部门、平台运营方。
                """.formatted(changed.loginName(), Moments.show(changed.at()), now(changed.after()))));
    }

    private static String now(String after) {
        return after.isEmpty() ? "由本邮箱改为不登记" : "由本邮箱改为 " + Masked.email(after);
    }
}
