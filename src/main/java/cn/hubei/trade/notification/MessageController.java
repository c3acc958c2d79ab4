package cn.hubei.trade.notification;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.platform.list.Place;
import cn.hubei.trade.platform.web.Toasts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「消息」: what the bell in the header leads to. */
@Controller
@RequestMapping("/console/messages")
class MessageController {

    private final Messages messages;
    private final Toasts toasts;

    MessageController(Messages messages, Toasts toasts) {
        this.messages = messages;
        this.toasts = toasts;
    }

    @GetMapping
    String list(Messages.MessageSearch search, Place page, CurrentUser user, Model model) {
        model.addAttribute("rows", messages.page(user.accountId(), search, page))
                .addAttribute("unread", user.unread());
        return "notification/list";
    }

    /** Marks it read and leads to its record. */
    @PostMapping("/{id}/reading")
    String read(@PathVariable long id, CurrentUser user) {
        return "redirect:" + messages.read(id, user.accountId());
    }

    @PostMapping("/readings")
    String readAll(@RequestParam long until, CurrentUser user) {
        messages.readAll(user.accountId(), until);
        toasts.show("messages.read");
        return "redirect:/console/messages";
    }
}
