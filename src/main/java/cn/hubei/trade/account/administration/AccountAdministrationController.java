package cn.hubei.trade.account.administration;

import cn.hubei.trade.account.Account;
import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.account.administration.KeepingAccounts.Order;
import cn.hubei.trade.platform.form.Hidden;
import cn.hubei.trade.platform.privacy.Revealing;
import cn.hubei.trade.platform.web.Toasts;
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
@RequestMapping("/console/" + Register.PATH)
class AccountAdministrationController {

    private final AccountRows rows;
    private final KeepingAccounts keeping;
    private final AccountPages pages;
    private final Revealing revealing;
    private final Departments departments;
    private final Toasts toasts;

    AccountAdministrationController(
            AccountRows rows,
            KeepingAccounts keeping,
            AccountPages pages,
            Revealing revealing,
            Departments departments,
            Toasts toasts) {
        this.rows = rows;
        this.keeping = keeping;
        this.pages = pages;
        this.revealing = revealing;
        this.departments = departments;
        this.toasts = toasts;
    }

    @GetMapping
    String list(
            @PathVariable Register register,
            AccountRows.Search search,
            @RequestParam(defaultValue = "1") int page,
            CurrentUser user,
            Model model) {
        pages.separation(user, model);
        model.addAttribute("register", register)
                .addAttribute("rows", rows.of(register, search, page))
                .addAttribute("departments", departments.all());
        return "account/administration/accounts";
    }

    @PostMapping("/{id}/disabling")
    String disable(
            @PathVariable Register register,
            @PathVariable long id,
            @RequestParam @Nullable String version,
            CurrentUser user) {
        return done("account.disabled", register, keeping.disable(order(register, id, version, user)));
    }

    @PostMapping("/{id}/enabling")
    String enable(
            @PathVariable Register register,
            @PathVariable long id,
            @RequestParam @Nullable String version,
            CurrentUser user) {
        var account = keeping.of(register, id);
        return done(keeping.enable(order(register, id, version, user)), register, account);
    }

    @PostMapping("/{id}/unlocking")
    String unlock(
            @PathVariable Register register,
            @PathVariable long id,
            @RequestParam @Nullable String version,
            CurrentUser user) {
        return done("account.unlocked", register, keeping.unlock(order(register, id, version, user)));
    }

    @PostMapping("/{id}/password")
    String reset(
            @PathVariable Register register,
            @PathVariable long id,
            @RequestParam @Nullable String version,
            CurrentUser user,
            Model model) {
        return pages.show(keeping.resetPassword(order(register, id, version, user)), register.path(), model);
    }

    @PostMapping("/{id}/phone")
    String phone(@PathVariable Register register, @PathVariable long id, Model model) {
        var account = keeping.of(register, id);
        return revealing.phone(account.phoneShown(), account.person().mobile(), register.path(), model);
    }

    private String done(String message, Register register, Account account) {
        toasts.show(message, account.loginName());
        return "redirect:" + register.path();
    }

    private static Order order(Register register, long id, @Nullable String version, CurrentUser user) {
        return new Order(register, id, Hidden.version(version), user);
    }
}
