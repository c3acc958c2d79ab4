package cn.hubei.trade.api.webhook.push;

import cn.hubei.trade.platform.time.Moments;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The body of a call: what happened, when, and to which record. */
@Component
class WebhookBody {

    private final JsonMapper json;
    private final Clock clock;

    WebhookBody(JsonMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    String of(String type, Map<String, Object> data) {
        var body = new LinkedHashMap<String, Object>();
        body.put("type", type);
        body.put("timestamp", now());
        body.put("data", data);
        return json.writeValueAsString(body);
    }

    private String now() {
        return clock.instant()
                .truncatedTo(ChronoUnit.SECONDS)
                .atZone(Moments.ZONE)
                .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}
