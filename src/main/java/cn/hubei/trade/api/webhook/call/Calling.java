package cn.hubei.trade.api.webhook.call;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.StringEntity;

/** Calls an outside address once, and is back before the deadline, whatever the receiver does. */
public class Calling {

    private final CloseableHttpClient client;
    private final Duration deadline;
    private final Clock clock;
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        var thread = new Thread(work, "webhook-call");
        thread.setDaemon(true);
        return thread;
    });

    Calling(CloseableHttpClient client, Duration deadline, Clock clock) {
        this.client = client;
        this.deadline = deadline;
        this.clock = clock;
    }

    public Answer post(Call call) {
        var request = request(call);
        var answer = threads.submit(() -> answer(request));
        try {
            return answer.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            return Answer.none(deadline.toSeconds() + " 秒内没有答复");
        } catch (ExecutionException failed) {
            return Failure.of(failed.getCause());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Answer.none("平台正在停止");
        } finally {
            // Cuts the connection: to close the response in order would be to read its body to the end.
            request.abort();
            answer.cancel(true);
        }
    }

    private HttpPost request(Call call) {
        var now = clock.instant();
        var request = new HttpPost(call.url());
        request.setEntity(new StringEntity(call.body(), ContentType.APPLICATION_JSON));
        request.setHeader("webhook-id", call.id());
        request.setHeader("webhook-timestamp", String.valueOf(now.getEpochSecond()));
        request.setHeader("webhook-signature", Signature.of(call.secrets(), call.id(), now, call.body()));
        return request;
    }

    private Answer answer(HttpPost request) throws IOException {
        var response = client.executeOpen(null, request, null);
        return Answer.of(response.getCode(), RetryAfter.of(response, clock.instant()));
    }

    @PreDestroy
    void stop() throws IOException {
        threads.shutdownNow();
        client.close();
    }
}
