package cn.hubei.trade.account.signon;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** The 单一窗口 of the journeys, with whoever is named to it. */
@TestConfiguration(proxyBeanMethods = false)
public class Window {

    @Bean
    static DynamicPropertyRegistrar window() {
        var settings = ProvinceProvider.settings("danyi", "单一窗口登录", ProvinceProvider.start());
        return registry -> settings.forEach((name, value) -> registry.add(name, () -> value));
    }

    public static void knows(String user, String company, String creditCode) {
        ProvinceProvider.USERS.put(
                user,
                "{\"id\":\"%s\",\"enterprise\":{\"uscc\":\"%s\",\"name\":\"%s\"}}"
                        .formatted(user, creditCode, company));
    }

    /** What the user does there, and where it leads back to. */
    public static String visit(String address, String user) {
        return Providers.callback(address, user);
    }
}
