package cn.hubei.trade.api.webhook.call;

import java.net.InetAddress;
import java.time.Clock;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.core5.http.io.SocketConfig;
import org.apache.hc.core5.util.Timeout;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The client of webhooks: it keeps nothing, follows nothing, tries nothing twice and knows no proxy. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebhookSettings.class)
class CallConfiguration {

    private static final int MOST_AT_ONCE = 64;
    private static final int MOST_AT_ONE_RECEIVER = 8;

    @Bean
    AllowedNames allowedNames(WebhookSettings settings) {
        return new AllowedNames(InetAddress::getAllByName, new Addresses(settings.networks()));
    }

    @Bean
    Calling calling(WebhookSettings settings, AllowedNames names, Clock clock) {
        return new Calling(client(settings, names), settings.deadline(), clock);
    }

    static CloseableHttpClient client(WebhookSettings settings, AllowedNames names) {
        var deadline = Timeout.of(settings.deadline());
        return HttpClients.custom()
                .setConnectionManager(connections(deadline, names))
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(deadline)
                        .setResponseTimeout(deadline)
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .setUserAgent("hubei-trade-webhooks/1")
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableContentCompression()
                .disableAuthCaching()
                .build();
    }

    private static HttpClientConnectionManager connections(Timeout deadline, AllowedNames names) {
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(names)
                .setMaxConnTotal(MOST_AT_ONCE)
                .setMaxConnPerRoute(MOST_AT_ONE_RECEIVER)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(deadline)
                        .setSocketTimeout(deadline)
                        .build())
                .setDefaultSocketConfig(
                        SocketConfig.custom().setSoTimeout(deadline).build())
                .setDefaultTlsConfig(
                        TlsConfig.custom().setHandshakeTimeout(deadline).build())
                .build();
    }
}
