package cn.hubei.trade.api.webhook.push;

import java.util.concurrent.ThreadLocalRandom;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How long receivers are left alone, by chance a little longer. */
@Configuration(proxyBeanMethods = false)
class PushConfiguration {

    @Bean
    Pauses pauses() {
        return new Pauses(() -> ThreadLocalRandom.current().nextDouble());
    }
}
