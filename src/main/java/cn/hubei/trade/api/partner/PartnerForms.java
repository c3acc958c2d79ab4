package cn.hubei.trade.api.partner;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.api.partner.Partner.Author;
import cn.hubei.trade.platform.form.Bound;
import cn.hubei.trade.platform.form.Fields;
import cn.hubei.trade.platform.form.Hidden;
import cn.hubei.trade.platform.web.Toasts;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The form of a partner, and what comes of it. */
@Component
class PartnerForms {

    private final KeepingPartners keeping;
    private final PartnerRegions regions;
    private final Toasts toasts;
    private final Clock clock;

    PartnerForms(KeepingPartners keeping, PartnerRegions regions, Toasts toasts, Clock clock) {
        this.keeping = keeping;
        this.regions = regions;
        this.toasts = toasts;
        this.clock = clock;
    }

    String show(@Nullable Long id, PartnerForm form, Fields fields, Model model) {
        model.addAttribute("fields", fields)
                .addAttribute("doubtful", form.doubtful())
                .addAttribute("regions", regions.options());
        model.addAttribute("id", id);
        return "api/partner/form";
    }

    void check(Bound<PartnerForm> sent) {
        sent.form().check(sent.errors());
        sent.demand(regions.isOffered(sent.form().regionPrefix()), "regionPrefix", "请选择地区，它只能读取该地区的记录");
    }

    String add(PartnerForm form, CurrentUser user) {
        var author = new Author(user.accountId(), clock.instant(), Hidden.key(form.formKey()));
        var added = keeping.add(form.agreed(), author);
        return done(added.message("partner.added"), added.what().id());
    }

    String edit(long id, PartnerForm form) {
        keeping.edit(id, Hidden.version(form.version()), form.agreed());
        return done("partner.saved", id);
    }

    String done(String message, long id) {
        toasts.show(message);
        return "redirect:" + PartnerController.LIST + "/" + id;
    }
}
