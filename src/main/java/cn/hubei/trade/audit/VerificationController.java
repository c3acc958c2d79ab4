package cn.hubei.trade.audit;

import cn.hubei.trade.platform.web.Toasts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 「校验」, and erasing personal values. */
@Controller
@RequestMapping("/console/audit")
class VerificationController {

    private final Verifying verifying;
    private final Erasing erasing;
    private final Sm3 sm3;
    private final ApplicationEventPublisher events;
    private final Toasts toasts;

    VerificationController(
            Verifying verifying, Erasing erasing, Sm3 sm3, ApplicationEventPublisher events, Toasts toasts) {
        this.verifying = verifying;
        this.erasing = erasing;
        this.sm3 = sm3;
        this.events = events;
        this.toasts = toasts;
    }

    @PostMapping("/verification")
    String verify(Model model) {
        var result = verifying.verify();
        events.publishEvent(AuditEvent.Verified.of(result));
        model.addAttribute("result", result).addAttribute("keyed", sm3.isKeyed());
        return "audit/verification";
    }

    @PostMapping("/{id:\\d+}/erasure")
    String erase(@PathVariable long id) {
        erasing.erase(id);
        toasts.show("audit.erased");
        return "redirect:/console/audit/" + id;
    }
}
