package cn.hubei.trade.api.webhook;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.api.webhook.KeepingWebhooks.WebhookOrder;
import cn.hubei.trade.api.webhook.call.SigningSecret;
import cn.hubei.trade.platform.form.Bound;
import cn.hubei.trade.platform.form.Fields;
import cn.hubei.trade.platform.form.Hidden;
import cn.hubei.trade.platform.web.Toasts;
import jakarta.validation.Valid;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「接口与推送 › 推送」 of one's own organization, and 「推送」 of a partner. */
@Controller
@RequestMapping({WebhookPlaces.OWN, WebhookPlaces.PARTNERS})
class WebhookController {

    private final KeepingWebhooks keeping;
    private final WebhookPlaces places;
    private final WebhookRows rows;
    private final Toasts toasts;
    private final Clock clock;

    WebhookController(KeepingWebhooks keeping, WebhookPlaces places, WebhookRows rows, Toasts toasts, Clock clock) {
        this.keeping = keeping;
        this.places = places;
        this.rows = rows;
        this.toasts = toasts;
        this.clock = clock;
    }

    /** Whose webhooks they are. */
    @ModelAttribute("place")
    WebhookPlace place(@PathVariable(required = false) @Nullable Long partner, CurrentUser user) {
        return places.of(partner, user);
    }

    @GetMapping
    String list(@ModelAttribute("place") WebhookPlace place, CurrentUser user, Model model) {
        model.addAttribute("user", user)
                .addAttribute("rows", rows.of(place.owner()))
                .addAttribute("now", clock.instant());
        return "api/webhook/list";
    }

    @GetMapping("/new")
    String form(Model model) {
        return form(null, Fields.of(WebhookForm.empty()), model);
    }

    @PostMapping
    String add(
            @ModelAttribute("place") WebhookPlace place,
            @Valid Bound<WebhookForm> sent,
            CurrentUser user,
            Model model) {
        demandTopics(sent);
        return sent.then(() -> keeping.add(
                        place.owner(), sent.form().wish(), sent.form().author(user.accountId())))
                .map(secret ->
                        secret.map(shown -> secret(shown, model)).orElseGet(() -> done("form.sent-before", place)))
                .orElseGet(() -> form(null, sent.fields(), model));
    }

    @GetMapping("/{id}/form")
    String form(@PathVariable long id, @ModelAttribute("place") WebhookPlace place, Model model) {
        return form(id, Fields.of(WebhookForm.of(keeping.own(id, place.owner()))), model);
    }

    @PostMapping("/{id}")
    String edit(
            @PathVariable long id,
            @ModelAttribute("place") WebhookPlace place,
            @Valid Bound<WebhookForm> sent,
            Model model) {
        keeping.own(id, place.owner());
        demandTopics(sent);
        return sent.then(() -> edit(id, place, sent.form())).orElseGet(() -> form(id, sent.fields(), model));
    }

    private String edit(long id, WebhookPlace place, WebhookForm form) {
        keeping.edit(order(id, place, form.version()), form.wish());
        return done("webhook.saved", place);
    }

    private static void demandTopics(Bound<WebhookForm> sent) {
        sent.demand(!sent.form().chosen().isEmpty(), "topics", "请至少选择一项推送事件");
    }

    @PostMapping("/{id}/secret")
    String changeSecret(
            @PathVariable long id,
            @ModelAttribute("place") WebhookPlace place,
            @RequestParam @Nullable String version,
            Model model) {
        return secret(keeping.changeSecret(order(id, place, version)), model);
    }

    @PostMapping("/{id}/disabling")
    String disable(
            @PathVariable long id,
            @ModelAttribute("place") WebhookPlace place,
            @RequestParam @Nullable String version) {
        keeping.disable(order(id, place, version));
        return done("webhook.disabled", place);
    }

    @PostMapping("/{id}/enabling")
    String enable(
            @PathVariable long id,
            @ModelAttribute("place") WebhookPlace place,
            @RequestParam @Nullable String version) {
        keeping.enable(order(id, place, version));
        return done("webhook.enabled", place);
    }

    @PostMapping("/{id}/deletion")
    String delete(
            @PathVariable long id,
            @ModelAttribute("place") WebhookPlace place,
            @RequestParam @Nullable String version) {
        keeping.delete(order(id, place, version));
        return done("webhook.deleted", place);
    }

    private static WebhookOrder order(long id, WebhookPlace place, @Nullable String version) {
        return new WebhookOrder(id, place.owner(), Hidden.version(version));
    }

    private String done(String message, WebhookPlace place) {
        toasts.show(message);
        return "redirect:" + place.path();
    }

    /** Stands on this one page and nowhere else. */
    private static String secret(SigningSecret secret, Model model) {
        model.addAttribute("secret", secret.written());
        return "api/webhook/secret";
    }

    private static String form(@Nullable Long id, Fields fields, Model model) {
        model.addAttribute("fields", fields).addAttribute("id", id);
        return "api/webhook/form";
    }
}
