package cn.hubei.trade.qualification;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.platform.privacy.PersonalDataShown;
import cn.hubei.trade.platform.privacy.Revealing;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The telephone of a company in the officers' list, in full for a click that is recorded. */
@Controller
class FilingPhoneController {

    private final DecidingFiling deciding;
    private final Revealing revealing;

    FilingPhoneController(DecidingFiling deciding, Revealing revealing) {
        this.deciding = deciding;
        this.revealing = revealing;
    }

    @PostMapping("/console/filings/{id}/phone")
    String phone(@PathVariable long id, CurrentUser user, Model model) {
        var company = deciding.seen(id, user.department()).profile();
        return revealing.phone(
                new PersonalDataShown("filing", String.valueOf(id), company.name() + "的联系电话"),
                company.mobile() == null ? company.landline() : company.mobile(),
                "/console/filings",
                model);
    }
}
