package cn.hubei.trade.delivery.mail;

import cn.hubei.trade.account.ResetCodeIssued;
import cn.hubei.trade.delivery.Channel;
import cn.hubei.trade.delivery.Outbox;
import cn.hubei.trade.delivery.Parcel;
import cn.hubei.trade.platform.time.Moments;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the letter that brings a reset code, in the transaction that issued it. */
@Component
class ResetCodeLetters {

    private final Outbox outbox;

    ResetCodeLetters(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    @Transactional
    public void write(ResetCodeIssued issued) {
        if (issued.way() == ResetCodeIssued.Way.MAIL) {
            put(issued);
        }
    }

    private void put(ResetCodeIssued issued) {
        outbox.put(Parcel.of(
                        Channel.MAIL,
                        "reset-code:" + issued.accountId() + ":"
                                + issued.expiresAt().toEpochMilli(),
                        issued.target(),
                        "【湖北省对外贸易综合服务平台】重置密码验证码",
                        """
                您正在重置登录密码，验证码为：

                    %s

                请在 %s 前使用，使用一次后失效。如非本人操作，请忽略本邮件，并检查您的账户。
                """.formatted(issued.code(), Moments.show(issued.expiresAt())))
                .secretUntil(issued.expiresAt()));
    }
}
