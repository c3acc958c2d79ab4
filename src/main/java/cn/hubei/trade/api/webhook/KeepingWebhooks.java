package cn.hubei.trade.api.webhook;

import cn.hubei.trade.api.webhook.Webhook.Author;
import cn.hubei.trade.api.webhook.Webhook.Wish;
import cn.hubei.trade.api.webhook.WebhookEvent.WebhookReference;
import cn.hubei.trade.api.webhook.call.Destination;
import cn.hubei.trade.api.webhook.call.SigningSecret;
import cn.hubei.trade.platform.refusal.NotFound;
import cn.hubei.trade.platform.refusal.RuleViolation;
import cn.hubei.trade.platform.trail.Differences;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Webhooks are kept by an organization for itself, by the operator for a partner; another's do not exist. */
@Service
public class KeepingWebhooks {

    private static final int MOST = 10;

    private final Webhooks webhooks;
    private final WebhookSecrets secrets;
    private final Destination destination;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepingWebhooks(
            Webhooks webhooks,
            WebhookSecrets secrets,
            Destination destination,
            ApplicationEventPublisher events,
            Clock clock) {
        this.webhooks = webhooks;
        this.secrets = secrets;
        this.destination = destination;
        this.events = events;
        this.clock = clock;
    }

    /** Which webhook, as the form showed it, and whose. */
    record WebhookOrder(long id, WebhookOwner owner, long seenVersion) {}

    /** Where it leads. */
    public String demandOwn(long id, WebhookOwner owner) {
        return own(id, owner).url();
    }

    Webhook own(long id, WebhookOwner owner) {
        var found = owner.organization() == null
                ? webhooks.findByIdAndPartnerId(id, Objects.requireNonNull(owner.partner()))
                : webhooks.findByIdAndOrganizationId(id, owner.organization());
        return found.orElseThrow(NotFound::new);
    }

    /** Its secret, which is shown once; empty where the same form was sent before. */
    @Transactional
    Optional<SigningSecret> add(WebhookOwner owner, Wish wish, Author author) {
        return webhooks.findByFormKey(author.formKey()).isPresent()
                ? Optional.empty()
                : Optional.of(add(owner, wish, author, SigningSecret.random()));
    }

    @Transactional
    SigningSecret add(WebhookOwner owner, Wish wish, Author author, SigningSecret secret) {
        if (count(owner) >= MOST) {
            throw new RuleViolation("", "推送最多 " + MOST + " 个，请先删除不再使用的推送");
        }
        destination.checked(wish.url());
        var kept = secrets.seal(secret, author.formKey());
        var added = webhooks.save(Webhook.add(owner, wish, kept, author, clock.instant()));
        events.publishEvent(new WebhookEvent.Added(WebhookReference.of(added), Topics.labels(added.topics())));
        return secret;
    }

    @Transactional
    void edit(WebhookOrder order, Wish wish) {
        var webhook = load(order);
        destination.checked(wish.url());
        var changes = new Differences()
                .add("推送地址", webhook.url(), wish.url())
                .add("推送事件", Topics.labels(webhook.topics()), Topics.labels(wish.topics()))
                .list();
        webhook.edit(wish);
        events.publishEvent(new WebhookEvent.Edited(saved(webhook), changes));
    }

    /** The new one, which is shown once. */
    @Transactional
    SigningSecret changeSecret(WebhookOrder order) {
        var webhook = load(order);
        var secret = SigningSecret.random();
        webhook.changeSecret(secrets.seal(secret, webhook.formKey()), clock.instant());
        events.publishEvent(new WebhookEvent.SecretChanged(saved(webhook)));
        return secret;
    }

    @Transactional
    void disable(WebhookOrder order) {
        change(order, webhook -> webhook.disable(DisabledBecause.OWNER, clock.instant()), WebhookEvent.Disabled::new);
    }

    @Transactional
    void enable(WebhookOrder order) {
        change(order, Webhook::enable, WebhookEvent.Enabled::new);
    }

    private void change(WebhookOrder order, Consumer<Webhook> step, Function<WebhookReference, WebhookEvent> event) {
        var webhook = load(order);
        step.accept(webhook);
        events.publishEvent(event.apply(saved(webhook)));
    }

    /** What waits for it is not sent any more. */
    @Transactional
    void delete(WebhookOrder order) {
        var webhook = load(order);
        webhooks.delete(webhook);
        events.publishEvent(new WebhookEvent.Deleted(WebhookReference.of(webhook)));
    }

    private WebhookReference saved(Webhook webhook) {
        return WebhookReference.of(webhooks.save(webhook));
    }

    private Webhook load(WebhookOrder order) {
        var webhook = own(order.id(), order.owner());
        webhook.demandVersion(order.seenVersion());
        return webhook;
    }

    private int count(WebhookOwner owner) {
        return owner.organization() == null
                ? webhooks.countByPartnerId(Objects.requireNonNull(owner.partner()))
                : webhooks.countByOrganizationId(owner.organization());
    }
}
