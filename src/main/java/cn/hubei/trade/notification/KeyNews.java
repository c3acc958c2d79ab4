package cn.hubei.trade.notification;

import cn.hubei.trade.api.key.KeyEvent;
import cn.hubei.trade.platform.time.Moments;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells whoever keeps a key that it ends soon. */
@Component
class KeyNews {

    private final TellingNews telling;

    KeyNews(TellingNews telling) {
        this.telling = telling;
    }

    @ApplicationModuleListener
    void on(KeyEvent.EndsSoon event) {
        var key = event.key();
        var organization = key.organizationId();
        if (organization == null) {
            telling.tellSecurityOperators(news(event, "/console/partners/" + key.partnerId()));
        } else {
            telling.tellDeciders(organization, news(event, "/account/keys"));
        }
    }

    private static News news(KeyEvent.EndsSoon event, String link) {
        var key = event.key();
        return new News(
                event.action() + ":" + key.id() + ":" + event.days(),
                "接口密钥即将到期：" + key.name(),
                "密钥「" + key.name() + "」（hbt_" + key.prefix() + "…）将于 " + Moments.showDay(event.expiresAt())
                        + " 到期，到期后使用它的系统不能再调用开放接口。请新增密钥，换用后停用原密钥。",
                link);
    }
}
