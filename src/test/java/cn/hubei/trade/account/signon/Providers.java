package cn.hubei.trade.account.signon;

import cn.hubei.trade.Client;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** The identity providers of the tests, and what a browser does there. */
@TestConfiguration(proxyBeanMethods = false)
class Providers {

    static final String BASE = "https://trade.example.cn";

    @Bean
    static DynamicPropertyRegistrar signOnProviders() {
        var real = RealProvider.start();
        var province = ProvinceProvider.start();
        return registry -> {
            Map.of("danyi", real, "trusted", real, "away", "http://127.0.0.1:1").forEach((id, issuer) -> {
                registry.add("platform.sign-on." + id + ".issuer", () -> issuer);
                registry.add("platform.sign-on." + id + ".client-id", () -> id);
                registry.add("platform.sign-on." + id + ".client-secret", () -> RealProvider.secret(id));
                registry.add("platform.sign-on." + id + ".base-url", () -> BASE);
            });
            registry.add("platform.sign-on.trusted.second-factor-trusted", () -> "true");
            registry.add("platform.sign-on.danyi.operators", () -> "操作员");
            registry.add("platform.sign-on.danyi.facts.address", () -> "/address");
            registry.add("platform.sign-on.danyi.facts.region", () -> "/region");
            registry.add("platform.sign-on.danyi.facts.user-type", () -> "/user_type");
            ProvinceProvider.settings("province", "省统一身份认证登录", province)
                    .forEach((name, value) -> registry.add(name, () -> value));
        };
    }

    /** From the link to the provider, where the user signs in, and back to the platform's callback. */
    static Client.Answer signOn(Client browser, String provider, String user) {
        return browser.get(callback(browser.get("/login/with/" + provider).location(), user));
    }

    /** What the provider answers to this request of the platform, as a path of the platform. */
    static String callback(String address, String user) {
        var asked = URI.create(address + "&user=" + user);
        try {
            var back = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(asked).build(), HttpResponse.BodyHandlers.ofString());
            var location =
                    back.headers().firstValue("Location").orElseThrow(() -> new IllegalStateException(back.body()));
            if (!location.startsWith(BASE)) {
                throw new IllegalStateException(location);
            }
            return location.substring(BASE.length());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
