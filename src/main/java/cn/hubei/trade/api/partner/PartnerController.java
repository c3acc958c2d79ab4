package cn.hubei.trade.api.partner;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.api.key.ApiKey.KeyOwner;
import cn.hubei.trade.api.key.ListedKeys;
import cn.hubei.trade.platform.form.Bound;
import cn.hubei.trade.platform.form.Fields;
import cn.hubei.trade.platform.form.Hidden;
import cn.hubei.trade.platform.form.Sent;
import cn.hubei.trade.platform.list.Place;
import cn.hubei.trade.platform.privacy.Revealing;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「平台管理 › 接口用户」. */
@Controller
@RequestMapping("/console/partners")
class PartnerController {

    static final String LIST = "/console/partners";

    private final PartnerRows rows;
    private final KeepingPartners keeping;
    private final PartnerRegions regions;
    private final ListedKeys keys;
    private final Revealing revealing;
    private final PartnerForms forms;

    PartnerController(
            PartnerRows rows,
            KeepingPartners keeping,
            PartnerRegions regions,
            ListedKeys keys,
            Revealing revealing,
            PartnerForms forms) {
        this.rows = rows;
        this.keeping = keeping;
        this.regions = regions;
        this.keys = keys;
        this.revealing = revealing;
        this.forms = forms;
    }

    @GetMapping
    String list(PartnerRows.PartnerSearch search, Place page, Model model) {
        model.addAttribute("rows", rows.page(search, page)).addAttribute("regions", regions);
        return "api/partner/list";
    }

    @GetMapping("/{id}")
    String one(@PathVariable long id, Place page, Model model) {
        var partner = keeping.one(id);
        model.addAttribute("partner", partner)
                .addAttribute("region", regions.label(partner.agreed().regionPrefix()))
                .addAttribute("rows", keys.of(KeyOwner.partner(id), page))
                .addAttribute("perDay", rows.perDay(id));
        return "api/partner/one";
    }

    @GetMapping("/new")
    String form(Model model) {
        return forms.show(null, PartnerForm.empty(), Fields.of(PartnerForm.empty()), model);
    }

    @PostMapping
    String add(@Valid Bound<PartnerForm> sent, CurrentUser user, Model model) {
        forms.check(sent);
        return sent.then(() -> forms.add(sent.form(), user))
                .orElseGet(() -> forms.show(null, sent.form(), sent.fields(), model));
    }

    @GetMapping("/{id}/form")
    String form(@PathVariable long id, Model model) {
        var form = PartnerForm.of(keeping.one(id));
        return forms.show(id, form, Fields.of(form), model);
    }

    @PostMapping("/{id}")
    String edit(@PathVariable long id, @Valid Bound<PartnerForm> sent, Model model) {
        keeping.one(id);
        forms.check(sent);
        return Sent.of(sent)
                .thenUnlessOvertaken(() -> forms.edit(id, sent.form()))
                .orElseGet(() -> forms.show(id, sent.form(), sent.fields(), model));
    }

    @PostMapping("/{id}/disabling")
    String disable(@PathVariable long id, @RequestParam @Nullable String version) {
        keeping.disable(id, Hidden.version(version));
        return forms.done("partner.disabled", id);
    }

    @PostMapping("/{id}/enabling")
    String enable(@PathVariable long id, @RequestParam @Nullable String version) {
        keeping.enable(id, Hidden.version(version));
        return forms.done("partner.enabled", id);
    }

    @PostMapping("/{id}/phone")
    String phone(@PathVariable long id, Model model) {
        var partner = keeping.one(id);
        return revealing.phone(partner.phoneShown(), partner.agreed().phone(), LIST + "/" + id, model);
    }
}
