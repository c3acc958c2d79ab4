package cn.hubei.trade.account.signon.provider;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestTemplate;

/** Calls to a provider, which hold nobody up for long. */
@Component
class Calls {

    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration READ = Duration.ofSeconds(5);

    private final SimpleClientHttpRequestFactory requests = new SimpleClientHttpRequestFactory();

    Calls() {
        requests.setConnectTimeout(CONNECT);
        requests.setReadTimeout(READ);
    }

    RestClient json() {
        return RestClient.builder().requestFactory(requests).build();
    }

    /** As Spring Security's token client has it, with our times. */
    RestClient tokens() {
        return RestClient.builder()
                .requestFactory(requests)
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }

    RestTemplate keys() {
        return new RestTemplate(requests);
    }

    RestTemplate users() {
        var users = keys();
        users.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
        return users;
    }

    /** What the provider answers; whatever goes wrong is its being away, or its no. */
    static <T> T answer(Supplier<T> call) {
        try {
            return call.get();
        } catch (NotVouched | ProviderAway told) {
            throw told;
        } catch (RuntimeException failed) {
            throw isAway(failed) ? new ProviderAway(failed) : new NotVouched(failed);
        }
    }

    private static boolean isAway(Throwable failed) {
        return Stream.iterate(failed, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> AWAY.stream().anyMatch(away -> away.isInstance(cause)));
    }

    private static final List<Class<? extends RestClientException>> AWAY =
            List.of(ResourceAccessException.class, HttpServerErrorException.class);
}
