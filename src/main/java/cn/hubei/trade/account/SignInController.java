package cn.hubei.trade.account;

import cn.hubei.trade.platform.Toasts;
import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「我的账户 › 登录记录」, and signing out everywhere else. */
@Controller
@RequestMapping("/account/sign-ins")
class SignInController {

    private final SignInLog log;
    private final Sessions sessions;
    private final OwnAccount own;
    private final Toasts toasts;

    SignInController(SignInLog log, Sessions sessions, OwnAccount own, Toasts toasts) {
        this.log = log;
        this.sessions = sessions;
        this.own = own;
        this.toasts = toasts;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "1") int page, CurrentUser user, Model model) {
        model.addAttribute("user", user)
                .addAttribute("rows", log.page(user.accountId(), page))
                .addAttribute("sessions", sessions.count(user.loginName()));
        return "account/signIns";
    }

    @PostMapping("/others/ending")
    String signOutOthers(CurrentUser user, HttpSession session) {
        toasts.show("account.sessions-ended", own.signOutOthers(user, session.getId()));
        return "redirect:/account/sign-ins";
    }
}
