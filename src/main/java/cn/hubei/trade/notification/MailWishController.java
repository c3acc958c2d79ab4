package cn.hubei.trade.notification;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.account.Mailboxes;
import cn.hubei.trade.delivery.Channel;
import cn.hubei.trade.delivery.Outbox;
import cn.hubei.trade.platform.form.Bound;
import cn.hubei.trade.platform.form.Fields;
import cn.hubei.trade.platform.text.EmailAddress;
import cn.hubei.trade.platform.text.Longest;
import cn.hubei.trade.platform.text.Typed;
import cn.hubei.trade.platform.web.Toasts;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 「接收设置」: whether messages come by mail too, and to which address. */
@Controller
@RequestMapping("/console/messages/settings")
class MailWishController {

    private final MailWishes wishes;
    private final Mailboxes mailboxes;
    private final Outbox outbox;
    private final Toasts toasts;

    MailWishController(MailWishes wishes, Mailboxes mailboxes, Outbox outbox, Toasts toasts) {
        this.wishes = wishes;
        this.mailboxes = mailboxes;
        this.outbox = outbox;
        this.toasts = toasts;
    }

    record MailForm(
            @Longest(value = 100, label = "邮箱") @EmailAddress @Nullable @Typed(Typed.Way.EMAIL)
            String email,

            @Nullable String wanted,
            @Nullable @Typed(Typed.Way.SECRET) String currentPassword) {

        boolean wants() {
            return wanted != null;
        }

        /** Whoever wants mail says where. */
        boolean isReachable() {
            return !wants() || address() != null;
        }

        @Nullable
        String address() {
            return StringUtils.hasText(email) ? email : null;
        }
    }

    @GetMapping
    String form(CurrentUser user, Model model) {
        var wish = wishes.of(user.accountId());
        return page(Fields.of(new MailForm(wish.email(), wish.mailWanted() ? "yes" : null, null)), model);
    }

    @PostMapping
    String save(@Valid Bound<MailForm> sent, CurrentUser user, Model model) {
        var form = sent.form();
        sent.demand(sent.isWrong() || form.isReachable(), "email", "请填写接收消息的邮箱，或取消勾选");
        return sent.then(() -> save(form, user)).orElseGet(() -> page(sent.fields(), model));
    }

    private String save(MailForm form, CurrentUser user) {
        mailboxes.demandPassword(user.accountId(), form.address(), form.currentPassword());
        wishes.keep(user.accountId(), form.address(), form.wants());
        toasts.show("messages.settings-saved");
        return "redirect:/console/messages";
    }

    private String page(Fields fields, Model model) {
        model.addAttribute("fields", fields).addAttribute("open", outbox.isOpen(Channel.MAIL));
        return "notification/settings";
    }
}
