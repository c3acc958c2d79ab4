package cn.hubei.trade.platform.limit;

import java.time.Duration;
import org.apache.coyote.ProtocolHandler;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.TomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Puts {@link SlowBodies} behind the valve that knows from which address a proxy forwards. */
@Configuration
class SlowBodiesConfiguration {

    private static final Duration MOMENT = Duration.ofMillis(300);
    private static final Duration PAUSE = Duration.ofSeconds(10);

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<TomcatWebServerFactory> slowBodies(@Value("${server.tomcat.threads.max}") int threads) {
        return tomcat -> {
            tomcat.addEngineValves(new SlowBodies(new Waiters(threads / 2, threads / 6, MOMENT)));
            tomcat.addConnectorCustomizers(connector -> endPauses(connector.getProtocolHandler()));
        };
    }

    /** Within a body nobody pauses longer than this. */
    private static void endPauses(ProtocolHandler handler) {
        if (handler instanceof AbstractHttp11Protocol<?> http) {
            http.setDisableUploadTimeout(false);
            http.setConnectionUploadTimeout(Math.toIntExact(PAUSE.toMillis()));
        }
    }
}
