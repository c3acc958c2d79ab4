package cn.hubei.trade.account.own;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.account.SignedIn;
import cn.hubei.trade.account.session.Sessions;
import cn.hubei.trade.account.signin.SignInLog;
import cn.hubei.trade.platform.list.Place;
import cn.hubei.trade.platform.refusal.NotFound;
import cn.hubei.trade.platform.session.SessionSettings;
import cn.hubei.trade.platform.web.Toasts;
import jakarta.servlet.http.HttpSession;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 「我的账户 › 登录记录」, and 「登录设备」: where one is signed in, and signing out there. */
@Controller
@RequestMapping("/account/sign-ins")
class SignInController {

    private final SignInLog log;
    private final Sessions sessions;
    private final OwnAccount own;
    private final SessionSettings settings;
    private final Toasts toasts;

    SignInController(SignInLog log, Sessions sessions, OwnAccount own, SessionSettings settings, Toasts toasts) {
        this.log = log;
        this.sessions = sessions;
        this.own = own;
        this.settings = settings;
        this.toasts = toasts;
    }

    @GetMapping
    String list(Place page, CurrentUser user, @AuthenticationPrincipal SignedIn who, HttpSession session, Model model) {
        model.addAttribute("user", user)
                .addAttribute("rows", log.page(user.accountId(), page))
                .addAttribute("devices", sessions.of(who, session.getId()))
                .addAttribute("settings", settings);
        return "account/own/signIns";
    }

    @PostMapping("/others/ending")
    String signOutOthers(CurrentUser user, @AuthenticationPrincipal SignedIn who, HttpSession session) {
        toasts.show("account.sessions-ended", own.signOutOthers(user, who, session.getId()));
        return "redirect:/account/sign-ins";
    }

    /** Another's, and one that has ended meanwhile, does not exist. */
    @PostMapping("/devices/{handle}/ending")
    String signOut(
            @PathVariable String handle, CurrentUser user, @AuthenticationPrincipal SignedIn who, HttpSession session) {
        var device = sessions.of(who, session.getId()).stream()
                .filter(own -> own.handle().equals(handle))
                .findFirst()
                .orElseThrow(NotFound::new);
        own.signOut(user, who, device);
        toasts.show("account.device-signed-out", device.named());
        return "redirect:/account/sign-ins";
    }
}
