package cn.hubei.trade.account.administration;

import cn.hubei.trade.account.Account;
import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.account.Role;
import cn.hubei.trade.account.confirmation.Outcome;
import cn.hubei.trade.account.confirmation.ProposalRows;
import cn.hubei.trade.account.confirmation.Proposing;
import cn.hubei.trade.account.password.TemporaryPasswords;
import cn.hubei.trade.platform.web.Toasts;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What follows on opening an account or resetting its password. */
@Component
public class AccountPages {

    private final TemporaryPasswords temporary;
    private final Proposing proposing;
    private final ProposalRows proposals;
    private final Toasts toasts;

    AccountPages(TemporaryPasswords temporary, Proposing proposing, ProposalRows proposals, Toasts toasts) {
        this.temporary = temporary;
        this.proposing = proposing;
        this.proposals = proposals;
        this.toasts = toasts;
    }

    /** Whether a second operator must confirm. */
    public void separation(Model model) {
        model.addAttribute("separated", proposing.isDemanded(Role.OPERATOR));
    }

    /** How much waits for this one, besides. */
    public void separation(CurrentUser user, Model model) {
        separation(model);
        model.addAttribute("user", user).addAttribute("waiting", proposals.waitingFor(user));
    }

    /** Until when a temporary password that is given now is good. */
    public Instant until() {
        return temporary.until();
    }

    /** What was issued, or the message that says why nothing was. */
    String show(Outcome outcome, String list, Model model) {
        if (outcome.issued() == null) {
            toasts.show(outcome.otherwise());
            return "redirect:" + list;
        }
        return issued(Optional.of(outcome.issued()), list, model);
    }

    /** Back to the list, which says what was done. */
    String done(String message, Account account, String list) {
        toasts.show(message, account.loginName());
        return "redirect:" + list;
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
        return "account/administration/temporaryPassword";
    }
}
