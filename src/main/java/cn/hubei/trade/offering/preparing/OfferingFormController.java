package cn.hubei.trade.offering.preparing;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.file.HeldFiles;
import cn.hubei.trade.offering.Offering;
import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.platform.form.Bound;
import cn.hubei.trade.platform.form.Fields;
import cn.hubei.trade.platform.form.Sent;
import cn.hubei.trade.platform.web.Toasts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 「新增」 and 「编辑」, manual 3.4.1, 3.5.1 and 3.6.1. */
@Controller
@RequestMapping("/console/" + Kind.PLURAL)
class OfferingFormController {

    private final Preparing preparing;
    private final HeldFiles held;
    private final OfferingPages pages;
    private final OfferingChecks checks;
    private final Toasts toasts;

    OfferingFormController(
            Preparing preparing, HeldFiles held, OfferingPages pages, OfferingChecks checks, Toasts toasts) {
        this.preparing = preparing;
        this.held = held;
        this.pages = pages;
        this.checks = checks;
        this.toasts = toasts;
    }

    @GetMapping("/new")
    String blank(@PathVariable Kind kind, CurrentUser user, Model model) {
        return pages.form(kind, null, Fields.of(checks.blank(user.organization())), OfferingChosen.NONE, model);
    }

    @GetMapping("/{id}/form")
    String form(@PathVariable Kind kind, @PathVariable long id, CurrentUser user, Model model) {
        var offering = own(kind, id, user);
        return offering.state().isEditable()
                ? pages.form(kind, id, Fields.of(checks.form(offering)), OfferingChosen.NONE, model)
                : "redirect:/console/" + kind.plural() + "/" + id;
    }

    @PostMapping(params = "refresh")
    String refreshNew(
            @PathVariable Kind kind, OfferingForm form, OfferingUploads uploads, CurrentUser user, Model model) {
        return pages.form(kind, null, Fields.of(form), chosen(kind, uploads, user), model);
    }

    @PostMapping(path = "/{id}", params = "refresh")
    String refresh(
            @PathVariable Kind kind,
            @PathVariable long id,
            OfferingForm form,
            OfferingUploads uploads,
            CurrentUser user,
            Model model) {
        own(kind, id, user);
        return pages.form(kind, id, Fields.of(form), chosen(kind, uploads, user), model);
    }

    @PostMapping
    String draft(
            @PathVariable Kind kind,
            Bound<OfferingForm> offering,
            Bound<OfferingUploads> uploads,
            CurrentUser user,
            Model model) {
        checks.check(kind, offering.form(), offering.errors(), null);
        var chosen = chosen(kind, uploads, user);
        var sent = Sent.of(offering, uploads);
        return sent.then(() -> preparing.draft(
                        author(user, offering.form()),
                        checks.content(kind, offering.form(), chosen.changes(uploads.form()))))
                .map(drafted -> saved(kind, drafted.message("offering.saved")))
                .orElseGet(() -> pages.form(kind, null, sent.fields(), chosen, model));
    }

    @PostMapping("/{id}")
    String edit(
            @PathVariable Kind kind,
            @PathVariable long id,
            Bound<OfferingForm> offering,
            Bound<OfferingUploads> uploads,
            CurrentUser user,
            Model model) {
        var form = offering.form();
        checks.check(kind, form, offering.errors(), own(kind, id, user));
        var chosen = chosen(kind, uploads, user);
        var sent = Sent.of(offering, uploads);
        return sent.thenUnlessOvertaken(() -> {
                    var content = checks.content(kind, form, chosen.changes(uploads.form()));
                    preparing.edit(id, form.seenVersion(), author(user, form), content);
                    return saved(kind, "offering.saved");
                })
                .orElseGet(() -> pages.form(kind, id, sent.fields(), chosen, model));
    }

    private String saved(Kind kind, String message) {
        toasts.show(message);
        return "redirect:/console/" + kind.plural();
    }

    private static Offering.OfferingAuthor author(CurrentUser user, OfferingForm form) {
        return new Offering.OfferingAuthor(user.organization(), user.accountId(), form.key());
    }

    private Offering own(Kind kind, long id, CurrentUser user) {
        return preparing.own(kind, id, user.organization());
    }

    private OfferingChosen chosen(Kind kind, Bound<OfferingUploads> uploads, CurrentUser user) {
        var chosen = chosen(kind, uploads.form(), user);
        chosen.addTo(uploads.errors());
        return chosen;
    }

    private OfferingChosen chosen(Kind kind, OfferingUploads uploads, CurrentUser user) {
        return OfferingChosen.of(kind, uploads, held, user.accountId());
    }
}
