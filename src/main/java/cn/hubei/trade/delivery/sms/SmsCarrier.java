package cn.hubei.trade.delivery.sms;

import cn.hubei.trade.delivery.Carrier;
import cn.hubei.trade.delivery.Channel;
import cn.hubei.trade.delivery.Due;
import cn.hubei.trade.delivery.Outcome;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Hands a text to the site's gateway. What the gateway says stands in no log: it may repeat the mobile and the text. */
@Component
@ConditionalOnExpression("!'${platform.sms.url:}'.isBlank()")
@EnableConfigurationProperties(SmsSettings.class)
class SmsCarrier implements Carrier {

    private static final Duration CONNECTING = Duration.ofSeconds(5);
    private static final Duration ANSWERING = Duration.ofSeconds(15);
    private static final int LONGEST_ANSWER = 4096;

    /** A text that is a day old tells nothing new. */
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6),
            Duration.ofHours(12));

    private final SmsSettings settings;
    private final SmsBody body;
    private final Clock clock;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(CONNECTING)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    SmsCarrier(SmsSettings settings, Clock clock) {
        this.settings = settings;
        this.body = new SmsBody(settings.body(), settings.headers());
        this.clock = clock;
    }

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    /** One-time codes are waited for, also at night. */
    @Override
    public Instant earliest(boolean secret, Instant now) {
        return secret ? now : QuietHours.after(now);
    }

    @Override
    public Outcome carry(Due text) {
        try {
            return answered(text);
        } catch (IOException failed) {
            return failed(text, null, "短信网关无法连接：" + failed.getClass().getSimpleName());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return failed(text, null, "系统正在停止");
        }
    }

    private Outcome answered(Due text) throws IOException, InterruptedException {
        var response = http.send(request(text), BodyHandlers.ofInputStream());
        var status = response.statusCode();
        try (var in = response.body()) {
            var answer = new String(in.readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8);
            if (status / 100 == 2 && settings.isSuccess(answer)) {
                return new Outcome.Taken(status);
            }
        }
        return failed(text, status, status / 100 == 2 ? "短信网关的答复不表示成功" : "短信网关答复 " + status);
    }

    private HttpRequest request(Due text) {
        var request = HttpRequest.newBuilder(settings.url())
                .timeout(ANSWERING)
                .method(
                        settings.method(),
                        BodyPublishers.ofString(
                                body.of(text.target(), text.body(), settings.sign()), StandardCharsets.UTF_8));
        if (settings.headers().keySet().stream().noneMatch("content-type"::equalsIgnoreCase)) {
            request.header("Content-Type", SmsBody.JSON + "; charset=utf-8");
        }
        settings.headers().forEach(request::header);
        return request.build();
    }

    private Outcome failed(Due text, @Nullable Integer status, String problem) {
        var attempt = text.attempts();
        return attempt > PAUSES.size()
                ? new Outcome.Never(status, problem)
                : new Outcome.Later(pause(text, PAUSES.get(attempt - 1)), status, problem);
    }

    private Duration pause(Due text, Duration usual) {
        var now = clock.instant();
        return Duration.between(now, earliest(text.secret(), now.plus(usual)));
    }
}
