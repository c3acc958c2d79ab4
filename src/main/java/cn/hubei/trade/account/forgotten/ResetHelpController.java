package cn.hubei.trade.account.forgotten;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.account.confirmation.Helping;
import cn.hubei.trade.account.confirmation.Outcome;
import cn.hubei.trade.platform.list.Place;
import cn.hubei.trade.platform.web.Toasts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 「找回密码协助」: an officer or operator gives a one-time code by word of mouth; an operator lets a lost telephone go. */
@Controller
@RequestMapping(ResetHelpController.LIST)
class ResetHelpController {

    static final String LIST = "/console/reset-codes";

    private final ResetHelpRows rows;
    private final ResetCodes codes;
    private final Helping helping;
    private final Toasts toasts;

    ResetHelpController(ResetHelpRows rows, ResetCodes codes, Helping helping, Toasts toasts) {
        this.rows = rows;
        this.codes = codes;
        this.helping = helping;
        this.toasts = toasts;
    }

    @GetMapping
    String list(ResetHelpRows.ResetHelpSearch search, Place page, CurrentUser user, Model model) {
        model.addAttribute("rows", rows.page(user, search, page))
                .addAttribute("user", user)
                .addAttribute("separated", helping.isSeparated())
                .addAttribute("minutes", codes.minutes());
        return "account/forgotten/resetHelp";
    }

    /** Shown in this answer and never again; asked for once more there is another code, and the first is void. */
    @PostMapping("/{id}")
    String give(@PathVariable long id, CurrentUser user, Model model) {
        var account = rows.row(user, id);
        if (!account.asks()) {
            return back("reset-code.no-question");
        }
        return helping.giveCode(account, user)
                .map(fresh -> given(account, fresh, model))
                .orElseGet(() -> back(Outcome.WAITS));
    }

    private static String given(ResetHelpRow account, ResetCodes.Fresh fresh, Model model) {
        model.addAttribute("account", account)
                .addAttribute("code", fresh.code())
                .addAttribute("until", fresh.expiresAt());
        return "account/forgotten/resetCode";
    }

    @PostMapping("/{id}/second-factor-removal")
    String removeFactor(@PathVariable long id, CurrentUser user) {
        return back(helping.removeFactor(rows.row(user, id), user) ? "second-factor.removed" : Outcome.WAITS);
    }

    private String back(String message) {
        toasts.show(message);
        return "redirect:" + LIST;
    }
}
