package cn.hubei.trade.offering;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.platform.Conflict;
import cn.hubei.trade.platform.Fields;
import cn.hubei.trade.platform.NotFound;
import cn.hubei.trade.platform.RuleViolation;
import cn.hubei.trade.platform.Toasts;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 「新增」 and 「编辑」, manual 3.4.1, 3.5.1 and 3.6.1. */
@Controller
@RequestMapping("/console/" + Kind.PLURAL)
class OfferingFormController {

    private final Offerings offerings;
    private final Preparing preparing;
    private final OfferingPages pages;
    private final OfferingChecks checks;
    private final Toasts toasts;

    OfferingFormController(
            Offerings offerings, Preparing preparing, OfferingPages pages, OfferingChecks checks, Toasts toasts) {
        this.offerings = offerings;
        this.preparing = preparing;
        this.pages = pages;
        this.checks = checks;
        this.toasts = toasts;
    }

    @GetMapping("/new")
    String blank(@PathVariable Kind kind, Model model) {
        return pages.form(kind, null, Fields.of(OfferingForm.empty()), model);
    }

    @GetMapping("/{id}/form")
    String form(@PathVariable Kind kind, @PathVariable long id, CurrentUser user, Model model) {
        var offering = own(kind, id, user);
        return offering.state().isEditable()
                ? pages.form(kind, id, Fields.of(checks.form(offering)), model)
                : "redirect:/console/" + kind.plural() + "/" + id;
    }

    @PostMapping(params = "refresh")
    String refreshNew(@PathVariable Kind kind, OfferingForm form, Model model) {
        return pages.form(kind, null, Fields.of(form), model);
    }

    @PostMapping(path = "/{id}", params = "refresh")
    String refresh(@PathVariable Kind kind, @PathVariable long id, OfferingForm form, CurrentUser user, Model model) {
        own(kind, id, user);
        return pages.form(kind, id, Fields.of(form), model);
    }

    @PostMapping
    String draft(
            @PathVariable Kind kind,
            OfferingForm form,
            BindingResult errors,
            AttachmentsForm attachments,
            BindingResult attachmentErrors,
            CurrentUser user,
            HttpServletResponse response,
            Model model) {
        checks.check(kind, form, errors, null);
        if (!errors.hasErrors()) {
            try {
                var drafted = preparing.draft(author(user, form), checks.content(kind, form, attachments));
                return saved(kind, drafted.message("offering.saved"));
            } catch (RuleViolation violation) {
                violation.addTo(errors, attachmentErrors);
            }
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return pages.form(kind, null, fields(form, errors, attachments, attachmentErrors), model);
    }

    @PostMapping("/{id}")
    String edit(
            @PathVariable Kind kind,
            @PathVariable long id,
            OfferingForm form,
            BindingResult errors,
            AttachmentsForm attachments,
            BindingResult attachmentErrors,
            CurrentUser user,
            HttpServletResponse response,
            Model model) {
        checks.check(kind, form, errors, own(kind, id, user));
        if (!errors.hasErrors()) {
            try {
                preparing.edit(id, form.seenVersion(), author(user, form), checks.content(kind, form, attachments));
                return saved(kind, "offering.saved");
            } catch (RuleViolation violation) {
                violation.addTo(errors, attachmentErrors);
            } catch (Conflict | OptimisticLockingFailureException overtaken) {
                Conflict.addTo(errors);
            }
        }
        var fields = fields(form, errors, attachments, attachmentErrors);
        response.setStatus(fields.status());
        return pages.form(kind, id, fields, model);
    }

    private static Fields fields(
            OfferingForm form, BindingResult errors, AttachmentsForm attachments, BindingResult attachmentErrors) {
        return Fields.of(form, errors).and(Fields.of(attachments, attachmentErrors));
    }

    private String saved(Kind kind, String message) {
        toasts.show(message);
        return "redirect:/console/" + kind.plural();
    }

    private static Offering.Author author(CurrentUser user, OfferingForm form) {
        return new Offering.Author(user.organization(), user.accountId(), form.key());
    }

    private Offering own(Kind kind, long id, CurrentUser user) {
        return offerings
                .findByIdAndKindAndProviderId(id, kind, user.organization())
                .orElseThrow(NotFound::new);
    }
}
