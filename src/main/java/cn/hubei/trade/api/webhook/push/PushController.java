package cn.hubei.trade.api.webhook.push;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.api.webhook.KeepingWebhooks;
import cn.hubei.trade.api.webhook.WebhookPlace;
import cn.hubei.trade.api.webhook.WebhookPlaces;
import cn.hubei.trade.platform.list.Place;
import cn.hubei.trade.platform.refusal.Conflict;
import cn.hubei.trade.platform.web.Toasts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 「推送记录」 of one webhook, and 「发送测试」. */
@Controller
@RequestMapping({WebhookPlaces.OWN + "/{id}", WebhookPlaces.PARTNERS + "/{id}"})
class PushController {

    private final KeepingWebhooks keeping;
    private final WebhookPlaces places;
    private final Pushes pushes;
    private final Toasts toasts;

    PushController(KeepingWebhooks keeping, WebhookPlaces places, Pushes pushes, Toasts toasts) {
        this.keeping = keeping;
        this.places = places;
        this.pushes = pushes;
        this.toasts = toasts;
    }

    @ModelAttribute("place")
    WebhookPlace place(@PathVariable(required = false) @Nullable Long partner, CurrentUser user) {
        return places.of(partner, user);
    }

    @GetMapping("/pushes")
    String list(@PathVariable long id, @ModelAttribute("place") WebhookPlace place, Place page, Model model) {
        model.addAttribute("url", keeping.demandOwn(id, place.owner()))
                .addAttribute("path", place.of(id) + "/pushes")
                .addAttribute("rows", pushes.of(id, page));
        return "api/webhook/push/pushes";
    }

    @PostMapping("/test")
    String test(@PathVariable long id, @ModelAttribute("place") WebhookPlace place) {
        keeping.demandOwn(id, place.owner());
        pushes.test(id);
        return done("webhook.tested", id, place);
    }

    @PostMapping("/pushes/{push}/repetition")
    String repeat(@PathVariable long id, @PathVariable long push, @ModelAttribute("place") WebhookPlace place) {
        keeping.demandOwn(id, place.owner());
        if (!pushes.again(push, id)) {
            throw new Conflict();
        }
        return done("webhook.repeated", id, place);
    }

    private String done(String message, long id, WebhookPlace place) {
        toasts.show(message);
        return "redirect:" + place.of(id) + "/pushes";
    }
}
