package cn.hubei.trade.account.administration;

import cn.hubei.trade.account.Account;
import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.account.administration.KeepingAccounts.AccountOrder;
import cn.hubei.trade.platform.form.Hidden;
import cn.hubei.trade.platform.list.Place;
import cn.hubei.trade.platform.privacy.Revealing;
import cn.hubei.trade.reference.Departments;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「账户管理」, 「主管部门用户」 and 「运营账户」: the lists and what is done from them. */
@Controller
@RequestMapping("/console/" + AccountList.PATH)
class AccountAdministrationController {

    private final AccountRows rows;
    private final KeepingAccounts keeping;
    private final AccountPages pages;
    private final Revealing revealing;
    private final Departments departments;

    AccountAdministrationController(
            AccountRows rows,
            KeepingAccounts keeping,
            AccountPages pages,
            Revealing revealing,
            Departments departments) {
        this.rows = rows;
        this.keeping = keeping;
        this.pages = pages;
        this.revealing = revealing;
        this.departments = departments;
    }

    @GetMapping
    String list(
            @PathVariable AccountList list,
            AccountRows.AccountSearch search,
            Place page,
            CurrentUser user,
            Model model) {
        pages.separation(user, model);
        model.addAttribute("list", list)
                .addAttribute("rows", rows.of(list, search, page))
                .addAttribute("departments", departments.all());
        return "account/administration/accounts";
    }

    @PostMapping("/{id}/disabling")
    String disable(
            @PathVariable AccountList list,
            @PathVariable long id,
            @RequestParam @Nullable String version,
            CurrentUser user) {
        return done("account.disabled", list, keeping.disable(order(list, id, version, user)));
    }

    @PostMapping("/{id}/enabling")
    String enable(
            @PathVariable AccountList list,
            @PathVariable long id,
            @RequestParam @Nullable String version,
            CurrentUser user) {
        var account = keeping.of(list, id);
        return done(keeping.enable(order(list, id, version, user)), list, account);
    }

    @PostMapping("/{id}/unlocking")
    String unlock(
            @PathVariable AccountList list,
            @PathVariable long id,
            @RequestParam @Nullable String version,
            CurrentUser user) {
        return done("account.unlocked", list, keeping.unlock(order(list, id, version, user)));
    }

    @PostMapping("/{id}/password")
    String reset(
            @PathVariable AccountList list,
            @PathVariable long id,
            @RequestParam @Nullable String version,
            CurrentUser user,
            Model model) {
        return pages.show(keeping.resetPassword(order(list, id, version, user)), list.path(), model);
    }

    @PostMapping("/{id}/phone")
    String phone(@PathVariable AccountList list, @PathVariable long id, Model model) {
        var account = keeping.of(list, id);
        return revealing.phone(account.phoneShown(), account.person().mobile(), list.path(), model);
    }

    private String done(String message, AccountList list, Account account) {
        return pages.done(message, account, list.path());
    }

    private static AccountOrder order(AccountList list, long id, @Nullable String version, CurrentUser user) {
        return new AccountOrder(list, id, Hidden.version(version), user);
    }
}
