package cn.hubei.trade.authorizationcode;

import cn.hubei.trade.platform.setting.Setting;
import cn.hubei.trade.platform.setting.Setting.Limits;
import cn.hubei.trade.platform.setting.Setting.SettingWords;
import cn.hubei.trade.platform.setting.Settings;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** How long a code issued now may be used. */
@Component
class CodeValidity {

    private final Settings settings;
    private final Setting authorizationCodeValidity;

    CodeValidity(Settings settings, Setting authorizationCodeValidity) {
        this.settings = settings;
        this.authorizationCodeValidity = authorizationCodeValidity;
    }

    int days() {
        return settings.number(authorizationCodeValidity);
    }

    Duration duration() {
        return Duration.ofDays(days());
    }

    @Configuration(proxyBeanMethods = false)
    static class Declared {

        @Bean
        Setting authorizationCodeValidity(@Value("${platform.authorization-code.valid-days}") int days) {
            return Setting.number(
                    "authorization-code.valid-days",
                    new SettingWords("授权码有效期", "授权码发放后须在此期限内完成注册，过期作废。只影响今后发放的授权码。", "天"),
                    new Limits(1, 365),
                    days);
        }
    }
}
