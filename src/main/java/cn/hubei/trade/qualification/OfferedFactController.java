package cn.hubei.trade.qualification;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.account.OfferedFacts;
import cn.hubei.trade.platform.refusal.NotFound;
import cn.hubei.trade.platform.web.Toasts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 「是否采用」 what 单一窗口 says otherwise now: into the form of the next version, or not at all. */
@Controller
@RequestMapping("/console/filing/offered/{field}")
class OfferedFactController {

    private final OfferedFacts offered;
    private final PreparingFiling preparing;
    private final Toasts toasts;

    OfferedFactController(OfferedFacts offered, PreparingFiling preparing, Toasts toasts) {
        this.offered = offered;
        this.preparing = preparing;
        this.toasts = toasts;
    }

    /** Nothing is written before the form is saved. */
    @PostMapping("/adoption")
    String adopt(@PathVariable String field, CurrentUser user) {
        demandOffered(field, user);
        var filing = preparing.begin(user.organization());
        return "redirect:/console/filing/" + filing + "/form?offered=" + field;
    }

    @PostMapping("/declining")
    String decline(@PathVariable String field, CurrentUser user) {
        demandOffered(field, user);
        offered.decline(user.organization(), field);
        toasts.show("filing.offer-declined");
        return "redirect:/console/filing";
    }

    private void demandOffered(String field, CurrentUser user) {
        if (offered.of(user.organization()).stream()
                .noneMatch(fact -> fact.field().equals(field))) {
            throw new NotFound();
        }
    }
}
