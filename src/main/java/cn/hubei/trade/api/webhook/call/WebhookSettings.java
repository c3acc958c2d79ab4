package cn.hubei.trade.api.webhook.call;

import java.time.Duration;
import java.util.List;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where webhooks may lead.
 *
 * @param networks networks that are not public and yet allowed, as 10.1.0.0/16
 * @param plainAllowed whether http does, for demonstrations
 * @param deadline after which a receiver has not answered
 */
@Validated
@ConfigurationProperties("platform.webhooks")
record WebhookSettings(
        @DefaultValue List<String> networks,
        @DefaultValue("false") boolean plainAllowed,

        @DefaultValue("15s") @DurationMin(millis = 100) @DurationMax(seconds = 60)
        Duration deadline) {}
