package cn.hubei.trade.api.partner;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.api.ApiScope;
import cn.hubei.trade.api.key.ApiKey.KeyOwner;
import cn.hubei.trade.api.key.KeyForm;
import cn.hubei.trade.api.key.KeyPages;
import cn.hubei.trade.api.key.KeyPlace;
import cn.hubei.trade.platform.form.Bound;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The keys of a partner, which the operator hands over. */
@Controller
@RequestMapping("/console/partners/{id}/keys")
class PartnerKeyController {

    private final KeepingPartners keeping;
    private final KeyPages pages;

    PartnerKeyController(KeepingPartners keeping, KeyPages pages) {
        this.keeping = keeping;
        this.pages = pages;
    }

    @GetMapping("/new")
    String form(@PathVariable long id, Model model) {
        return pages.form(place(id), model);
    }

    @PostMapping
    String make(@PathVariable long id, @Valid Bound<KeyForm> sent, CurrentUser user, Model model) {
        return pages.make(place(id), sent, user.accountId(), model);
    }

    @PostMapping("/{key}/revocation")
    String revoke(
            @PathVariable long id, @PathVariable long key, @RequestParam @Nullable String version, CurrentUser user) {
        return pages.revoke(place(id), key, version, user.accountId());
    }

    private KeyPlace place(long id) {
        var partner = keeping.one(id);
        var page = PartnerController.LIST + "/" + partner.id();
        return new KeyPlace(
                KeyOwner.partner(partner.id()),
                partner.name(),
                page,
                page + "/keys",
                ApiScope.ofPartners(),
                true,
                "读取公开信息不需要权限。只给予其用途所需的权限。");
    }
}
