package cn.hubei.trade.notification;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.account.Mailboxes;
import cn.hubei.trade.account.Mailboxes.Wish;
import cn.hubei.trade.delivery.Channel;
import cn.hubei.trade.delivery.Outbox;
import cn.hubei.trade.platform.form.Bound;
import cn.hubei.trade.platform.form.Fields;
import cn.hubei.trade.platform.privacy.Masked;
import cn.hubei.trade.platform.text.EmailAddress;
import cn.hubei.trade.platform.text.Longest;
import cn.hubei.trade.platform.text.Telephone;
import cn.hubei.trade.platform.text.Typed;
import cn.hubei.trade.platform.web.Toasts;
import jakarta.validation.Valid;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 「接收设置」: whether messages come by mail and SMS too, and to which address. */
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
            @Nullable String textWanted,
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
        var form = new MailForm(wish.email(), yes(wish.mailWanted()), yes(wish.smsWanted()), null);
        return page(Fields.of(form), user, model);
    }

    @PostMapping
    String save(@Valid Bound<MailForm> sent, CurrentUser user, Model model) {
        var form = sent.form();
        sent.demand(sent.isWrong() || form.isReachable(), "email", "请填写接收消息的邮箱，或取消勾选");
        return sent.then(() -> save(form, user)).orElseGet(() -> page(sent.fields(), user, model));
    }

    private String save(MailForm form, CurrentUser user) {
        mailboxes.demandPassword(user.accountId(), form.address(), form.currentPassword());
        wishes.keep(user.accountId(), form.address(), form.wants(), textWanted(form, user));
        toasts.show("messages.settings-saved");
        return "redirect:/console/messages";
    }

    /** Where it is not asked it stays as it was. */
    private boolean textWanted(MailForm form, CurrentUser user) {
        var wish = wishes.of(user.accountId());
        return mobile(wish).isEmpty() ? wish.smsWanted() : form.textWanted() != null;
    }

    private static @Nullable String yes(boolean wanted) {
        return wanted ? "yes" : null;
    }

    private String mobile(Wish wish) {
        var mobile = Objects.requireNonNullElse(wish.mobile(), "");
        return outbox.isOpen(Channel.SMS) && Telephone.isMainlandMobile(mobile) ? Masked.phone(mobile) : "";
    }

    private String page(Fields fields, CurrentUser user, Model model) {
        model.addAttribute("fields", fields)
                .addAttribute("open", outbox.isOpen(Channel.MAIL))
                .addAttribute("texts", outbox.isOpen(Channel.SMS))
                .addAttribute("mobile", mobile(wishes.of(user.accountId())));
        return "notification/settings";
    }
}
