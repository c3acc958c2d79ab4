package cn.hubei.trade.authorizationcode;

import cn.hubei.trade.authorizationcode.AuthorizationCodeRows.AuthorizationCodeSearch;
import cn.hubei.trade.platform.form.Bound;
import cn.hubei.trade.platform.form.Fields;
import cn.hubei.trade.platform.list.Place;
import cn.hubei.trade.platform.web.Toasts;
import cn.hubei.trade.reference.Dictionaries;
import cn.hubei.trade.reference.Dictionary;
import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 「授权码」, manual 3.1.2. */
@Controller
@RequestMapping("/console/authorization-codes")
class AuthorizationCodeController {

    private final AuthorizationCodeRows rows;
    private final Issuing issuing;
    private final CodeValidity validity;
    private final Dictionaries dictionaries;
    private final Toasts toasts;

    AuthorizationCodeController(
            AuthorizationCodeRows rows,
            Issuing issuing,
            CodeValidity validity,
            Dictionaries dictionaries,
            Toasts toasts) {
        this.rows = rows;
        this.issuing = issuing;
        this.validity = validity;
        this.dictionaries = dictionaries;
        this.toasts = toasts;
    }

    @GetMapping
    String list(AuthorizationCodeSearch search, Place page, Officer officer, Model model) {
        model.addAttribute("rows", rows.page(officer.scope(), search, page));
        return "authorizationcode/list";
    }

    @GetMapping("/new")
    String form(Model model) {
        return form(AuthorizationCodeForm.empty(), Fields.of(AuthorizationCodeForm.empty()), model);
    }

    @PostMapping
    String issue(@Valid Bound<AuthorizationCodeForm> sent, Officer officer, Model model) {
        var form = sent.form();
        form.check(sent.errors());
        sent.demand(dictionaries.offers(Dictionary.SERVICE_AREA, form.serviceArea()), "serviceArea", "请选择服务区域");
        return sent.then(() -> issue(order(form, officer))).orElseGet(() -> form(form, sent.fields(), model));
    }

    private String issue(Issuing.IssueOrder order) {
        var issued = issuing.issue(order);
        toasts.show(issued.before() ? "authorization-code.issued-before" : "authorization-code.issued", issued.what());
        return "redirect:/console/authorization-codes";
    }

    private static Issuing.IssueOrder order(AuthorizationCodeForm form, Officer officer) {
        return new Issuing.IssueOrder(
                form.companyName(),
                form.normalCreditCode(),
                Objects.requireNonNull(form.serviceArea()),
                officer.accountId(),
                officer.departmentCode(),
                form.checksWrong(),
                form.key());
    }

    @PostMapping("/{id}/revocation")
    String revoke(@PathVariable long id, Officer officer) {
        issuing.revoke(id, officer.scope(), officer.accountId());
        toasts.show("authorization-code.revoked");
        return "redirect:/console/authorization-codes";
    }

    private String form(AuthorizationCodeForm form, Fields fields, Model model) {
        model.addAttribute("fields", fields)
                .addAttribute("doubtful", form.checksWrong() ? form.normalCreditCode() : null)
                .addAttribute("validDays", validity.days())
                .addAttribute("serviceAreas", dictionaries.options(Dictionary.SERVICE_AREA));
        return "authorizationcode/new";
    }
}
