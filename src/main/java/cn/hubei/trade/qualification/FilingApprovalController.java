package cn.hubei.trade.qualification;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.file.StoredFiles;
import cn.hubei.trade.platform.form.Bound;
import cn.hubei.trade.platform.form.Fields;
import cn.hubei.trade.platform.form.Hidden;
import cn.hubei.trade.platform.list.Place;
import cn.hubei.trade.platform.text.Longest;
import cn.hubei.trade.platform.web.Toasts;
import cn.hubei.trade.qualification.DecidingFiling.FilingOrder;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 「备案审批」, the officers' side of manual 3.3.1. */
@Controller
@RequestMapping("/console/filings")
class FilingApprovalController {

    private final FilingRows rows;
    private final FilingViews views;
    private final DecidingFiling deciding;
    private final StoredFiles files;
    private final Toasts toasts;

    FilingApprovalController(
            FilingRows rows, FilingViews views, DecidingFiling deciding, StoredFiles files, Toasts toasts) {
        this.rows = rows;
        this.views = views;
        this.deciding = deciding;
        this.files = files;
        this.toasts = toasts;
    }

    record DecisionForm(
            @Nullable String outcome,

            @Nullable @Longest(value = 500, label = "原因") String reason,

            @Nullable String codeConfirmed,
            @Nullable String version) {

        boolean approves() {
            return "APPROVED".equals(outcome);
        }

        boolean refuses() {
            return "REFUSED".equals(outcome);
        }

        boolean hasReason() {
            return StringUtils.hasText(reason);
        }
    }

    @GetMapping
    String list(FilingRows.FilingSearch search, Place page, CurrentUser user, Model model) {
        model.addAttribute("rows", rows.page(user.scope(), search, page))
                .addAttribute("states", FilingState.seenByOfficers());
        return "qualification/list";
    }

    @GetMapping("/{id}")
    String view(@PathVariable long id, CurrentUser user, Model model) {
        var filing = deciding.seen(id, user.department());
        return page(filing, Fields.of(new DecisionForm("", "", "", String.valueOf(filing.version()))), user, model);
    }

    @GetMapping("/{id}/pictures/{file}")
    void picture(@PathVariable long id, @PathVariable UUID file, CurrentUser user, HttpServletResponse response)
            throws IOException {
        files.send(FilingPages.picture(deciding.shown(id, user.department()), file), response);
    }

    @PostMapping("/{id}/decision")
    String decide(@PathVariable long id, @Valid Bound<DecisionForm> sent, CurrentUser user, Model model) {
        var form = sent.form();
        sent.demand(form.approves() || form.refuses(), "outcome", "请选择审批结果");
        sent.demand(!form.refuses() || form.hasReason(), "reason", "请填写不通过原因，企业将据此修改");
        return sent.then(() -> decide(order(id, form, user), form)).orElseGet(() -> page(id, sent, user, model));
    }

    private String decide(FilingOrder order, DecisionForm form) {
        if (form.approves()) {
            deciding.approve(order, form.codeConfirmed());
        } else {
            deciding.refuse(order, Objects.requireNonNull(form.reason()));
        }
        return done(form.approves() ? "filing.approved" : "filing.refused");
    }

    @PostMapping("/{id}/revocation")
    String revoke(@PathVariable long id, @Valid Bound<DecisionForm> sent, CurrentUser user, Model model) {
        var form = sent.form();
        sent.demand(form.hasReason(), "reason", "请填写撤销原因");
        return sent.then(() -> revoke(order(id, form, user), form)).orElseGet(() -> page(id, sent, user, model));
    }

    private String revoke(FilingOrder order, DecisionForm form) {
        deciding.revoke(order, Objects.requireNonNull(form.reason()));
        return done("filing.revoked");
    }

    private String done(String message) {
        toasts.show(message);
        return "redirect:/console/filings";
    }

    private static FilingOrder order(long id, DecisionForm form, CurrentUser user) {
        return new FilingOrder(id, Hidden.version(form.version()), user.accountId(), user.department());
    }

    private String page(long id, Bound<DecisionForm> sent, CurrentUser user, Model model) {
        return page(deciding.seen(id, user.department()), sent.fields(), user, model);
    }

    private String page(Filing filing, Fields fields, CurrentUser user, Model model) {
        model.addAttribute("filing", views.show(filing))
                .addAttribute("fields", fields)
                .addAttribute(
                        "inForce",
                        deciding.beside(filing, user.department())
                                .map(views::show)
                                .orElse(null));
        return "qualification/decision";
    }
}
