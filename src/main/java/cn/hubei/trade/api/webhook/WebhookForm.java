package cn.hubei.trade.api.webhook;

import cn.hubei.trade.api.webhook.Webhook.Author;
import cn.hubei.trade.api.webhook.Webhook.Wish;
import cn.hubei.trade.platform.form.Hidden;
import cn.hubei.trade.platform.text.Longest;
import jakarta.validation.constraints.NotBlank;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 「新增推送」 and 「编辑」. */
record WebhookForm(
        @NotBlank(message = "请填写推送地址") @Longest(value = 500, label = "推送地址")
        String url,

        @Nullable List<String> topics,
        @Nullable String formKey,
        @Nullable String version) {

    static WebhookForm empty() {
        return new WebhookForm("", List.of(), UUID.randomUUID().toString(), null);
    }

    static WebhookForm of(Webhook webhook) {
        return new WebhookForm(
                webhook.url(),
                webhook.topics().stream().map(Topic::code).toList(),
                null,
                String.valueOf(webhook.version()));
    }

    Wish wish() {
        return new Wish(url, chosen());
    }

    Set<Topic> chosen() {
        return topics == null
                ? EnumSet.noneOf(Topic.class)
                : topics.stream()
                        .map(Topic::of)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Topic.class)));
    }

    Author author(long account) {
        return new Author(account, Hidden.key(formKey));
    }
}
