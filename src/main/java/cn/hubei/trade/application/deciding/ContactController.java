package cn.hubei.trade.application.deciding;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.application.reading.ApplicationView;
import cn.hubei.trade.application.reading.ApplicationViews;
import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.platform.form.Fields;
import cn.hubei.trade.platform.privacy.PersonalDataShown;
import cn.hubei.trade.platform.privacy.Revealing;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The telephones of those who applied, in full for a click that is recorded. */
@Controller
@RequestMapping("/console/" + Kind.SINGULAR + "-applications/{id}")
class ContactController {

    private final ApplicationViews views;
    private final Revealing revealing;

    ContactController(ApplicationViews views, Revealing revealing) {
        this.views = views;
        this.revealing = revealing;
    }

    @PostMapping("/phone")
    String phone(@PathVariable Kind kind, @PathVariable long id, CurrentUser user, Model model) {
        var application = views.ofProvider(kind, id, user.organization());
        return revealing.phone(
                shown(application), application.last().phone(), "/console/" + kind.singular() + "-applications", model);
    }

    /** All of them, the participants' too. */
    @PostMapping("/contacts")
    String contacts(@PathVariable Kind kind, @PathVariable long id, CurrentUser user, Model model) {
        var application = views.ofProvider(kind, id, user.organization());
        revealing.record(shown(application));
        model.addAttribute("shown", true);
        return ProviderApplicationController.page(
                application, Fields.of(DecisionForm.empty()), application.awaits(user), model);
    }

    private static PersonalDataShown shown(ApplicationView application) {
        var head = application.head();
        return new PersonalDataShown(
                "application", String.valueOf(head.id()), head.number() + "，" + head.enterprise() + "的联系电话");
    }
}
