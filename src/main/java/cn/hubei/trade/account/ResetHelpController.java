package cn.hubei.trade.account;

import cn.hubei.trade.platform.RuleViolation;
import cn.hubei.trade.platform.Toasts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「找回密码协助」: an officer or operator gives a one-time code by word of mouth; an operator lets a lost telephone go. */
@Controller
@RequestMapping("/console/reset-codes")
class ResetHelpController {

    private final ResetHelpRows rows;
    private final ResetCodes codes;
    private final GivingResetCode giving;
    private final SecondFactors factors;
    private final Toasts toasts;

    ResetHelpController(
            ResetHelpRows rows, ResetCodes codes, GivingResetCode giving, SecondFactors factors, Toasts toasts) {
        this.rows = rows;
        this.codes = codes;
        this.giving = giving;
        this.factors = factors;
        this.toasts = toasts;
    }

    @GetMapping
    String list(
            ResetHelpRows.Search search, @RequestParam(defaultValue = "1") int page, CurrentUser user, Model model) {
        model.addAttribute("rows", rows.page(user, search, page))
                .addAttribute("user", user)
                .addAttribute("minutes", codes.minutes());
        return "account/resetHelp";
    }

    /** Shown in this answer and never again; asked for once more there is another code, and the first is void. */
    @PostMapping("/{id}")
    String give(@PathVariable long id, CurrentUser user, Model model) {
        var account = rows.row(user, id);
        if (!account.asks()) {
            toasts.show("reset-code.no-question");
            return "redirect:/console/reset-codes";
        }
        var fresh = codes.make();
        giving.byWordOfMouth(account, fresh, user.accountId());
        model.addAttribute("account", account)
                .addAttribute("code", fresh.code())
                .addAttribute("until", fresh.expiresAt());
        return "account/resetCode";
    }

    /** Of somebody else: one's own goes with the password only. */
    @PostMapping("/{id}/second-factor-removal")
    String removeFactor(@PathVariable long id, CurrentUser user) {
        var account = rows.row(user, id);
        if (account.id() == user.accountId()) {
            throw new RuleViolation("", "自己的二次验证不能在此解除，请在「我的账户」的「二次验证」中输入密码解除");
        }
        factors.remove(account.id(), account.loginName());
        toasts.show("second-factor.removed");
        return "redirect:/console/reset-codes";
    }
}
