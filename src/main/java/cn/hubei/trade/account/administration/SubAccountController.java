package cn.hubei.trade.account.administration;

import cn.hubei.trade.account.Account;
import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.account.PersonForm;
import cn.hubei.trade.account.administration.KeepingSubAccounts.SubAccountOrder;
import cn.hubei.trade.platform.form.Bound;
import cn.hubei.trade.platform.form.Fields;
import cn.hubei.trade.platform.form.Hidden;
import cn.hubei.trade.platform.form.Sent;
import cn.hubei.trade.platform.list.Place;
import cn.hubei.trade.platform.privacy.Revealing;
import jakarta.validation.Valid;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「我的账户 › 子账户」: of one's own organization. */
@Controller
@RequestMapping("/account/sub-accounts")
class SubAccountController {

    private static final String LIST = "/account/sub-accounts";

    private final AccountRows rows;
    private final KeepingSubAccounts keeping;
    private final AccountPages pages;
    private final Revealing revealing;

    SubAccountController(AccountRows rows, KeepingSubAccounts keeping, AccountPages pages, Revealing revealing) {
        this.rows = rows;
        this.keeping = keeping;
        this.pages = pages;
        this.revealing = revealing;
    }

    @GetMapping
    String list(AccountRows.AccountSearch search, Place page, CurrentUser user, Model model) {
        model.addAttribute("user", user).addAttribute("rows", rows.ofOrganization(user.organization(), search, page));
        return "account/administration/subAccounts";
    }

    @GetMapping("/new")
    String form(Model model) {
        var empty = Fields.of(new SubAccountForm.Login(""))
                .and(Fields.of(new PersonForm("", "", "")))
                .and(Fields.of(SubAccountForm.empty()));
        return form(null, empty, model);
    }

    @PostMapping
    String add(
            @Valid Bound<SubAccountForm.Login> login,
            @Valid Bound<PersonForm> person,
            Bound<SubAccountForm> account,
            CurrentUser user,
            Model model) {
        demandPlace(account);
        var sent = Sent.of(login, person, account);
        return sent.then(() -> add(login.form(), person.form(), account.form(), user))
                .map(issued -> pages.issued(issued, LIST, model))
                .orElseGet(() -> form(null, sent.fields(), model));
    }

    private Optional<Issued> add(SubAccountForm.Login login, PersonForm person, SubAccountForm form, CurrentUser user) {
        return keeping.add(login.invitation(person, form.formKey()), form.place(), user);
    }

    @GetMapping("/{id}/form")
    String form(@PathVariable long id, CurrentUser user, Model model) {
        var account = keeping.own(id, user);
        return form(account, Fields.of(PersonForm.of(account)).and(Fields.of(SubAccountForm.of(account))), model);
    }

    @PostMapping("/{id}")
    String edit(
            @PathVariable long id,
            @Valid Bound<PersonForm> person,
            Bound<SubAccountForm> account,
            CurrentUser user,
            Model model) {
        var edited = keeping.own(id, user);
        demandPlace(account);
        var sent = Sent.of(person, account);
        return sent.then(() -> edit(edited, person.form(), account.form(), user))
                .orElseGet(() -> form(edited, sent.fields(), model));
    }

    private String edit(Account account, PersonForm person, SubAccountForm form, CurrentUser user) {
        keeping.edit(order(account.id(), form.version(), user), person.person(), form.place());
        return pages.done("account.saved", account, LIST);
    }

    private static void demandPlace(Bound<SubAccountForm> account) {
        account.demand(account.form().isPlaced(), "position", "请选择岗位：管理人员或工作人员");
    }

    @PostMapping("/{id}/disabling")
    String disable(@PathVariable long id, @RequestParam @Nullable String version, CurrentUser user) {
        keeping.disable(order(id, version, user));
        return pages.done("account.disabled", keeping.own(id, user), LIST);
    }

    @PostMapping("/{id}/enabling")
    String enable(@PathVariable long id, @RequestParam @Nullable String version, CurrentUser user) {
        keeping.enable(order(id, version, user));
        return pages.done("account.enabled", keeping.own(id, user), LIST);
    }

    @PostMapping("/{id}/password")
    String reset(@PathVariable long id, @RequestParam @Nullable String version, CurrentUser user, Model model) {
        return pages.issued(Optional.of(keeping.resetPassword(order(id, version, user))), LIST, model);
    }

    @PostMapping("/{id}/phone")
    String phone(@PathVariable long id, CurrentUser user, Model model) {
        var account = keeping.own(id, user);
        return revealing.phone(account.phoneShown(), account.person().mobile(), LIST, model);
    }

    private static SubAccountOrder order(long id, @Nullable String version, CurrentUser user) {
        return new SubAccountOrder(id, Hidden.version(version), user);
    }

    private static String form(@Nullable Account account, Fields fields, Model model) {
        model.addAttribute("fields", fields);
        model.addAttribute("id", account == null ? null : account.id());
        model.addAttribute("loginName", account == null ? null : account.loginName());
        return "account/administration/subAccountForm";
    }
}
