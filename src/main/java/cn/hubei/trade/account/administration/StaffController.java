package cn.hubei.trade.account.administration;

import cn.hubei.trade.account.Account;
import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.account.PersonForm;
import cn.hubei.trade.account.administration.KeepingAccounts.AccountOrder;
import cn.hubei.trade.account.confirmation.Outcome;
import cn.hubei.trade.platform.form.Bound;
import cn.hubei.trade.platform.form.Fields;
import cn.hubei.trade.platform.form.Hidden;
import cn.hubei.trade.platform.refusal.RuleViolation;
import cn.hubei.trade.platform.web.Toasts;
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
    private final KeepingStaff staff;
    private final AccountPages pages;
    private final Departments departments;
    private final Toasts toasts;

    StaffController(
            KeepingAccounts keeping, KeepingStaff staff, AccountPages pages, Departments departments, Toasts toasts) {
        this.keeping = keeping;
        this.staff = staff;
        this.pages = pages;
        this.departments = departments;
        this.toasts = toasts;
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
            Bound<StaffForm> sent,
            CurrentUser user,
            Model model) {
        check(list, sent);
        if (!login.isWrong() && !person.isWrong() && !sent.isWrong()) {
            try {
                var form = sent.form();
                var invitation = login.form().invitation(person.form(), form.formKey());
                return pages.show(add(list, invitation, form, user), list.path(), model);
            } catch (RuleViolation violation) {
                violation.addTo(sent.errors(), login.errors(), person.errors());
            }
        }
        return form(list, null, login.fields().and(person.fields()).and(sent.fields()), model);
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
            Bound<StaffForm> sent,
            CurrentUser user,
            Model model) {
        var account = keeping.of(list, id);
        check(list, sent);
        if (!person.isWrong() && !sent.isWrong()) {
            try {
                var order =
                        new AccountOrder(list, id, Hidden.version(sent.form().version()), user);
                var message = edit(order, person.form(), sent.form());
                toasts.show(message, account.loginName());
                return "redirect:" + list.path();
            } catch (RuleViolation violation) {
                violation.addTo(sent.errors(), person.errors());
            }
        }
        return form(list, account, person.fields().and(sent.fields()), model);
    }

    private Outcome add(AccountList list, Inviting.Invitation invitation, StaffForm form, CurrentUser user) {
        return list == AccountList.OFFICERS
                ? Outcome.of(staff.addOfficer(invitation, Objects.requireNonNull(form.departmentCode())))
                : staff.addOperator(invitation, form.chosen(), user);
    }

    private String edit(AccountOrder order, PersonForm person, StaffForm form) {
        if (order.list() == AccountList.OPERATORS) {
            return staff.editOperator(order, person.person(), form.chosen());
        }
        staff.editOfficer(order, person.person(), Objects.requireNonNull(form.departmentCode()));
        return "account.saved";
    }

    private void check(AccountList list, Bound<StaffForm> sent) {
        if (list == AccountList.OFFICERS && !departments.exists(sent.form().departmentCode())) {
            sent.errors().rejectValue("departmentCode", "blank", "请选择所属商务主管部门");
        }
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
