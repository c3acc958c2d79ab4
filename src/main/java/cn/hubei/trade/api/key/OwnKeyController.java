package cn.hubei.trade.api.key;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.account.Role;
import cn.hubei.trade.api.ApiScope;
import cn.hubei.trade.api.key.ApiKey.KeyOwner;
import cn.hubei.trade.platform.form.Bound;
import cn.hubei.trade.platform.list.Place;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「我的账户 › 接口与推送 › 密钥」: of one's own organization. */
@Controller
@RequestMapping("/account/keys")
class OwnKeyController {

    private static final String LIST = "/account/keys";

    private final ListedKeys keys;
    private final KeyPages pages;

    OwnKeyController(ListedKeys keys, KeyPages pages) {
        this.keys = keys;
        this.pages = pages;
    }

    @GetMapping
    String list(Place page, CurrentUser user, Model model) {
        model.addAttribute("user", user)
                .addAttribute("rows", keys.of(place(user).owner(), page));
        return "api/key/list";
    }

    @GetMapping("/new")
    String form(CurrentUser user, Model model) {
        return pages.form(place(user), model);
    }

    @PostMapping
    String make(@Valid Bound<KeyForm> sent, CurrentUser user, Model model) {
        return pages.make(place(user), sent, user.accountId(), model);
    }

    @PostMapping("/{id}/revocation")
    String revoke(@PathVariable long id, @RequestParam @Nullable String version, CurrentUser user) {
        return pages.revoke(place(user), id, version, user.accountId());
    }

    private static KeyPlace place(CurrentUser user) {
        var decides = user.role() == Role.PROVIDER;
        return new KeyPlace(
                KeyOwner.organization(user.organization()),
                "我的账户",
                LIST,
                LIST,
                decides ? List.of(ApiScope.APPLICATIONS_DECIDE) : List.of(),
                false,
                "读取公开信息和本单位的备案、服务、申请、统计不需要另外的权限。");
    }
}
