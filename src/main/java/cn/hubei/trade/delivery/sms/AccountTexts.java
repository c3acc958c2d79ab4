package cn.hubei.trade.delivery.sms;

import cn.hubei.trade.account.Mailboxes.MobileChanged;
import cn.hubei.trade.account.ResetCodeIssued;
import cn.hubei.trade.delivery.Channel;
import cn.hubei.trade.delivery.Outbox;
import cn.hubei.trade.delivery.Parcel;
import cn.hubei.trade.platform.time.Moments;
import java.time.format.DateTimeFormatter;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Texts a reset code, and tells the old mobile that it was changed, in the transaction that did it. */
@Component
class AccountTexts {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withZone(Moments.ZONE);

    private final Outbox outbox;

    AccountTexts(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    @Transactional
    public void write(ResetCodeIssued issued) {
        if (issued.way() == ResetCodeIssued.Way.SMS) {
            outbox.put(Parcel.of(
                            Channel.SMS,
                            "reset-code:" + issued.accountId() + ":"
                                    + issued.expiresAt().toEpochMilli(),
                            issued.target(),
                            "重置密码验证码",
                            "重置密码验证码 " + issued.code() + "，" + TIME.format(issued.expiresAt())
                                    + " 前有效。非本人操作请忽略，切勿告知他人。")
                    .secretUntil(issued.expiresAt()));
        }
    }

    @EventListener
    @Transactional
    public void write(MobileChanged changed) {
        outbox.put(Parcel.of(
                Channel.SMS,
                "mobile-changed:" + changed.accountId() + ":" + changed.at().toEpochMilli(),
                changed.before(),
                "手机已变更",
                "您的账户接收验证码的手机已变更。如非本人操作，请立即登录并修改密码。"));
    }
}
