package cn.hubei.trade.api.webhook.call;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.apache.hc.core5.http.HttpMessage;
import org.jspecify.annotations.Nullable;

/** The header Retry-After: seconds or a date. What is neither is not there. */
final class RetryAfter {

    private RetryAfter() {}

    static @Nullable Duration of(HttpMessage response, Instant now) {
        var header = response.getFirstHeader("Retry-After");
        return header == null ? null : of(header.getValue().strip(), now);
    }

    private static @Nullable Duration of(String written, Instant now) {
        if (written.matches("\\d{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(written));
        }
        try {
            var until = ZonedDateTime.parse(written, DateTimeFormatter.RFC_1123_DATE_TIME);
            return Duration.between(now, until.toInstant());
        } catch (DateTimeException neither) {
            return null;
        }
    }
}
