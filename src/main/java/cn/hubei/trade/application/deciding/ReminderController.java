package cn.hubei.trade.application.deciding;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.platform.refusal.RuleViolation;
import cn.hubei.trade.platform.web.Toasts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** 「催办」 on the officers' board (product: 11). */
@Controller
class ReminderController {

    private final Reminding reminding;
    private final Toasts toasts;

    ReminderController(Reminding reminding, Toasts toasts) {
        this.reminding = reminding;
        this.toasts = toasts;
    }

    @PostMapping("/console/board/{provider}/reminder")
    String remind(@PathVariable long provider, CurrentUser user) {
        try {
            toasts.show("reminder.sent", reminding.remind(provider, user));
        } catch (RuleViolation violation) {
            toasts.show("reminder.refused", violation.sentence());
        }
        return "redirect:/console/board";
    }
}
