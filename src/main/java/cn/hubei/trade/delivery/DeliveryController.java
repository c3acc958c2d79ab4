package cn.hubei.trade.delivery;

import cn.hubei.trade.delivery.Deliveries.DeliverySearch;
import cn.hubei.trade.platform.list.Place;
import cn.hubei.trade.platform.refusal.Conflict;
import cn.hubei.trade.platform.web.Toasts;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 「外发记录」: what waits, what was sent and what could not be, for the operator. */
@Controller
@RequestMapping("/console/deliveries")
class DeliveryController {

    private final Deliveries deliveries;
    private final Outbox outbox;
    private final Toasts toasts;

    DeliveryController(Deliveries deliveries, Outbox outbox, Toasts toasts) {
        this.deliveries = deliveries;
        this.outbox = outbox;
        this.toasts = toasts;
    }

    @GetMapping
    String list(DeliverySearch search, Place page, Model model) {
        model.addAttribute("rows", deliveries.page(search, page)).addAttribute("closed", closed());
        return "delivery/list";
    }

    @PostMapping("/{id}/repetition")
    String repeat(@PathVariable long id) {
        if (!deliveries.again(id)) {
            throw new Conflict();
        }
        toasts.show("delivery.repeated");
        return "redirect:/console/deliveries";
    }

    private List<Channel> closed() {
        return Arrays.stream(Channel.values())
                .filter(channel -> !outbox.isOpen(channel))
                .toList();
    }
}
