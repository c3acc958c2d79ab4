package cn.hubei.trade.account.administration;

import cn.hubei.trade.account.Account;
import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.account.PersonForm;
import cn.hubei.trade.account.administration.KeepingAccounts.Order;
import cn.hubei.trade.account.confirmation.Outcome;
import cn.hubei.trade.platform.form.Fields;
import cn.hubei.trade.platform.form.Hidden;
import cn.hubei.trade.platform.refusal.RuleViolation;
import cn.hubei.trade.platform.web.Toasts;
import cn.hubei.trade.reference.Departments;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Opening and changing the accounts of officers and operators. */
@Controller
@RequestMapping("/console/{register:officers|operators}")
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
    String form(@PathVariable Register register, Model model) {
        var empty = Fields.of(new SubAccountForm.Login(""))
                .and(Fields.of(new PersonForm("", "", "")))
                .and(Fields.of(StaffForm.empty()));
        return form(register, null, empty, model);
    }

    @PostMapping
    String add(
            @PathVariable Register register,
            @Valid SubAccountForm.Login login,
            BindingResult loginErrors,
            @Valid PersonForm person,
            BindingResult personErrors,
            StaffForm form,
            BindingResult errors,
            CurrentUser user,
            HttpServletResponse response,
            Model model) {
        check(register, form, errors);
        if (!loginErrors.hasErrors() && !personErrors.hasErrors() && !errors.hasErrors()) {
            try {
                var invitation = login.invitation(person, form.formKey());
                return pages.show(add(register, invitation, form, user), register.path(), model);
            } catch (RuleViolation violation) {
                violation.addTo(errors, loginErrors, personErrors);
            }
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        var fields = Fields.of(login, loginErrors)
                .and(Fields.of(person, personErrors))
                .and(Fields.of(form, errors));
        return form(register, null, fields, model);
    }

    @GetMapping("/{id}/form")
    String form(@PathVariable Register register, @PathVariable long id, Model model) {
        var account = keeping.of(register, id);
        return form(register, account, Fields.of(PersonForm.of(account)).and(Fields.of(StaffForm.of(account))), model);
    }

    @PostMapping("/{id}")
    String edit(
            @PathVariable Register register,
            @PathVariable long id,
            @Valid PersonForm person,
            BindingResult personErrors,
            StaffForm form,
            BindingResult errors,
            CurrentUser user,
            HttpServletResponse response,
            Model model) {
        var account = keeping.of(register, id);
        check(register, form, errors);
        if (!personErrors.hasErrors() && !errors.hasErrors()) {
            try {
                var message = edit(new Order(register, id, Hidden.version(form.version()), user), person, form);
                toasts.show(message, account.loginName());
                return "redirect:" + register.path();
            } catch (RuleViolation violation) {
                violation.addTo(errors, personErrors);
            }
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return form(register, account, Fields.of(person, personErrors).and(Fields.of(form, errors)), model);
    }

    private Outcome add(Register register, Inviting.Invitation invitation, StaffForm form, CurrentUser user) {
        return register == Register.OFFICERS
                ? Outcome.of(staff.addOfficer(invitation, Objects.requireNonNull(form.departmentCode())))
                : staff.addOperator(invitation, form.chosen(), user);
    }

    private String edit(Order order, PersonForm person, StaffForm form) {
        if (order.register() == Register.OPERATORS) {
            return staff.editOperator(order, person.person(), form.chosen());
        }
        staff.editOfficer(order, person.person(), Objects.requireNonNull(form.departmentCode()));
        return "account.saved";
    }

    private void check(Register register, StaffForm form, Errors errors) {
        if (register == Register.OFFICERS && !departments.exists(form.departmentCode())) {
            errors.rejectValue("departmentCode", "blank", "请选择所属商务主管部门");
        }
    }

    private String form(Register register, @Nullable Account account, Fields fields, Model model) {
        pages.separation(model);
        model.addAttribute("register", register)
                .addAttribute("fields", fields)
                .addAttribute("departments", departments.options());
        model.addAttribute("id", account == null ? null : account.id());
        model.addAttribute("loginName", account == null ? null : account.loginName());
        return "account/administration/staffForm";
    }
}
