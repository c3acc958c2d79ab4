package cn.hubei.trade.account.administration;

import cn.hubei.trade.account.Account;
import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.account.PersonForm;
import cn.hubei.trade.account.administration.KeepingAccounts.AccountOrder;
import cn.hubei.trade.account.confirmation.Outcome;
import cn.hubei.trade.platform.form.Bound;
import cn.hubei.trade.platform.form.Fields;
import cn.hubei.trade.platform.form.Hidden;
import cn.hubei.trade.platform.form.Sent;
import cn.hubei.trade.reference.Departments;
import jakarta.validation.Valid;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Opening and changing the accounts of officers and operators. */
@Controller
@RequestMapping("/console/{list:officers|operators}")
class StaffController {

    private final KeepingAccounts keeping;
    private final KeepingStaff keepingStaff;
    private final AccountPages pages;
    private final Departments departments;

    StaffController(KeepingAccounts keeping, KeepingStaff keepingStaff, AccountPages pages, Departments departments) {
        this.keeping = keeping;
        this.keepingStaff = keepingStaff;
        this.pages = pages;
        this.departments = departments;
    }

    @GetMapping("/new")
    String form(@PathVariable AccountList list, Model model) {
        var empty = Fields.of(new SubAccountForm.Login(""))
                .and(Fields.of(new PersonForm("", "", "")))
                .and(Fields.of(StaffForm.empty()));
        return form(list, null, empty, model);
    }

    @PostMapping
    String add(
            @PathVariable AccountList list,
            @Valid Bound<SubAccountForm.Login> login,
            @Valid Bound<PersonForm> person,
            Bound<StaffForm> staff,
            CurrentUser user,
            Model model) {
        demandDepartment(list, staff);
        var sent = Sent.of(login, person, staff);
        return sent.then(() -> add(
                        list,
                        login.form().invitation(person.form(), staff.form().formKey()),
                        staff.form(),
                        user))
                .map(outcome -> pages.show(outcome, list.path(), model))
                .orElseGet(() -> form(list, null, sent.fields(), model));
    }

    private Outcome add(AccountList list, Inviting.Invitation invitation, StaffForm form, CurrentUser user) {
        return list == AccountList.OFFICERS
                ? Outcome.of(keepingStaff.addOfficer(invitation, Objects.requireNonNull(form.departmentCode())))
                : keepingStaff.addOperator(invitation, form.chosen(), user);
    }

    @GetMapping("/{id}/form")
    String form(@PathVariable AccountList list, @PathVariable long id, Model model) {
        var account = keeping.of(list, id);
        return form(list, account, Fields.of(PersonForm.of(account)).and(Fields.of(StaffForm.of(account))), model);
    }

    @PostMapping("/{id}")
    String edit(
            @PathVariable AccountList list,
            @PathVariable long id,
            @Valid Bound<PersonForm> person,
            Bound<StaffForm> staff,
            CurrentUser user,
            Model model) {
        var account = keeping.of(list, id);
        demandDepartment(list, staff);
        var order = new AccountOrder(list, id, Hidden.version(staff.form().version()), user);
        var sent = Sent.of(person, staff);
        return sent.then(() -> edit(order, person.form().person(), staff.form()))
                .map(message -> pages.done(message, account, list.path()))
                .orElseGet(() -> form(list, account, sent.fields(), model));
    }

    /** @return the message of what was done */
    private String edit(AccountOrder order, Account.Person person, StaffForm form) {
        if (order.list() == AccountList.OPERATORS) {
            return keepingStaff.editOperator(order, person, form.chosen());
        }
        keepingStaff.editOfficer(order, person, Objects.requireNonNull(form.departmentCode()));
        return "account.saved";
    }

    private void demandDepartment(AccountList list, Bound<StaffForm> staff) {
        staff.demand(
                list != AccountList.OFFICERS || departments.exists(staff.form().departmentCode()),
                "departmentCode",
                "请选择所属商务主管部门");
    }

    private String form(AccountList list, @Nullable Account account, Fields fields, Model model) {
        pages.separation(model);
        model.addAttribute("list", list)
                .addAttribute("fields", fields)
                .addAttribute("departments", departments.options());
        model.addAttribute("id", account == null ? null : account.id());
        model.addAttribute("loginName", account == null ? null : account.loginName());
        return "account/administration/staffForm";
    }
}
