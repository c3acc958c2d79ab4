package cn.hubei.trade.qualification;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.file.HeldFiles;
import cn.hubei.trade.organization.CompanyChecks;
import cn.hubei.trade.organization.CompanyForm;
import cn.hubei.trade.platform.form.Bound;
import cn.hubei.trade.platform.form.Fields;
import cn.hubei.trade.platform.form.Sent;
import cn.hubei.trade.platform.refusal.NotFound;
import cn.hubei.trade.platform.refusal.RuleViolation;
import cn.hubei.trade.platform.web.Toasts;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「资质备案」, an organization's own side, manual 3.3.1. */
@Controller
@RequestMapping("/console/filing")
class FilingController {

    private final PreparingFiling preparing;
    private final FilingPages pages;
    private final CompanyChecks checks;
    private final HeldFiles held;
    private final Toasts toasts;

    FilingController(
            PreparingFiling preparing, FilingPages pages, CompanyChecks checks, HeldFiles held, Toasts toasts) {
        this.preparing = preparing;
        this.pages = pages;
        this.checks = checks;
        this.held = held;
        this.toasts = toasts;
    }

    @GetMapping
    String list(CurrentUser user, Model model) {
        model.addAttribute("decides", user.decides());
        return pages.own(user, preparing.of(user.organization()), null, model);
    }

    /** 「编辑」 of what is approved begins the next version. */
    @PostMapping("/draft")
    String begin(CurrentUser user) {
        return "redirect:/console/filing/" + preparing.begin(user.organization()) + "/form";
    }

    @GetMapping("/{id}")
    String view(@PathVariable long id, CurrentUser user, Model model) {
        return pages.view(own(id, user), model);
    }

    @GetMapping("/{id}/form")
    String form(@PathVariable long id, @RequestParam(defaultValue = "") String offered, CurrentUser user, Model model) {
        var filing = own(id, user);
        return filing.isEditable() ? pages.form(filing, offered, model) : "redirect:/console/filing/" + id;
    }

    @PostMapping(path = "/{id}", params = "refresh")
    String refresh(
            @PathVariable long id, CompanyForm company, AttachmentForm attachments, CurrentUser user, Model model) {
        return pages.form(
                own(id, user), Fields.of(company).and(Fields.of(attachments)), chosen(attachments, user), model);
    }

    @PostMapping("/{id}")
    String edit(
            @PathVariable long id,
            @Valid Bound<CompanyForm> company,
            Bound<AttachmentForm> attachments,
            CurrentUser user,
            Model model) {
        var filing = own(id, user);
        var profile = checks.profile(company.form(), company.errors());
        var pictures = attachments.form();
        var chosen = chosen(pictures, user);
        chosen.addTo(attachments.errors());
        var sent = Sent.of(company, attachments);
        return sent.thenUnlessOvertaken(() -> {
                    var changes = chosen.changes(profile.orElseThrow(), pictures.gone());
                    preparing.edit(id, user.organization(), pictures.seenVersion(), changes);
                    return done("filing.saved");
                })
                .orElseGet(() -> pages.form(filing, sent.fields(), chosen, model));
    }

    @PostMapping("/{id}/discarding")
    String discard(@PathVariable long id, @RequestParam long version, CurrentUser user) {
        preparing.discard(id, user.organization(), version);
        return done("filing.discarded");
    }

    @PostMapping("/{id}/submission")
    String submit(@PathVariable long id, @RequestParam long version, CurrentUser user, Model model) {
        try {
            preparing.submit(id, user.organization(), version, user.accountId());
        } catch (RuleViolation violation) {
            return pages.own(user, preparing.of(user.organization()), violation, model);
        }
        return done("filing.submitted");
    }

    @GetMapping("/{id}/pictures/{file}")
    void picture(@PathVariable long id, @PathVariable UUID file, CurrentUser user, HttpServletResponse response)
            throws IOException {
        pages.send(own(id, user), file, response);
    }

    private String done(String message) {
        toasts.show(message);
        return "redirect:/console/filing";
    }

    private ChosenPictures chosen(AttachmentForm form, CurrentUser user) {
        return form.chosen(offered -> held.choose(offered, user.accountId()));
    }

    private Filing own(long id, CurrentUser user) {
        return preparing.of(user.organization()).stream()
                .filter(filing -> filing.id() == id)
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
