package cn.hubei.trade.delivery.sms;

import cn.hubei.trade.delivery.Carrier;
import cn.hubei.trade.delivery.Channel;
import cn.hubei.trade.delivery.Due;
import cn.hubei.trade.delivery.Outcome;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
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
    private final Duration patience;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(CONNECTING)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    @Autowired
    SmsCarrier(SmsSettings settings, Clock clock) {
        this(settings, clock, ANSWERING);
    }

    /** @param patience how long a gateway may take for its whole answer */
    SmsCarrier(SmsSettings settings, Clock clock, Duration patience) {
        this.patience = patience;
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
        } catch (TimeoutException late) {
            return failed(text, null, "短信网关没有及时答复");
        } catch (ExecutionException failed) {
            return failed(
                    text,
                    null,
                    "短信网关无法连接："
                            + Objects.requireNonNullElse(failed.getCause(), failed)
                                    .getClass()
                                    .getSimpleName());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return failed(text, null, "系统正在停止");
        }
    }

    /** A request's own timeout ends with the answer's head; a gateway may hang in the middle of its body. */
    private Outcome answered(Due text) throws ExecutionException, InterruptedException, TimeoutException {
        var sent = http.sendAsync(request(text), answer -> new Beginning(LONGEST_ANSWER));
        try {
            return outcome(text, sent.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } finally {
            sent.cancel(true);
        }
    }

    private Outcome outcome(Due text, HttpResponse<String> answer) {
        var status = answer.statusCode();
        if (status / 100 != 2) {
            return failed(text, status, "短信网关答复 " + status);
        }
        return settings.isSuccess(answer.body()) ? new Outcome.Taken(status) : failed(text, status, "短信网关的答复不表示成功");
    }

    private HttpRequest request(Due text) {
        var request = HttpRequest.newBuilder(settings.url())
                .timeout(patience)
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
