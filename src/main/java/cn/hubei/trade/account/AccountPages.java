package cn.hubei.trade.account;

import cn.hubei.trade.platform.Toasts;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What follows on opening an account or resetting its password. */
@Component
class AccountPages {

    private final TemporaryPasswords temporary;
    private final Toasts toasts;

    AccountPages(TemporaryPasswords temporary, Toasts toasts) {
        this.temporary = temporary;
        this.toasts = toasts;
    }

    /** The password stands on this one page and nowhere else; the same form sent again has none to tell. */
    String issued(Optional<Issued> issued, String list, Model model) {
        if (issued.isEmpty()) {
            toasts.show("account.already-created");
            return "redirect:" + list;
        }
        model.addAttribute("issued", issued.get())
                .addAttribute("until", temporary.until())
                .addAttribute("list", list);
        return "account/temporaryPassword";
    }
}
