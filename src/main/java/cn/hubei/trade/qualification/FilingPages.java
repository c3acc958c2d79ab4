package cn.hubei.trade.qualification;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.account.Role;
import cn.hubei.trade.file.StoredFiles;
import cn.hubei.trade.organization.CompanyChecks;
import cn.hubei.trade.organization.CompanyForm;
import cn.hubei.trade.platform.form.Fields;
import cn.hubei.trade.platform.refusal.NotFound;
import cn.hubei.trade.platform.refusal.RuleViolation;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The pages of a filing, for its organization. */
@Component
class FilingPages {

    private final FilingViews views;
    private final CompanyChecks checks;
    private final Unfinished unfinished;
    private final StoredFiles files;

    FilingPages(FilingViews views, CompanyChecks checks, Unfinished unfinished, StoredFiles files) {
        this.views = views;
        this.checks = checks;
        this.unfinished = unfinished;
        this.files = files;
    }

    String own(CurrentUser user, List<Filing> filings, @Nullable RuleViolation broken, Model model) {
        var left = user.revoked() && user.role() == Role.PROVIDER ? unfinished.of(user.organization()) : List.of();
        model.addAttribute("filings", filings.stream().map(views::show).toList())
                .addAttribute("unfinished", left);
        model.addAttribute("revoked", revoked(filings).map(views::show).orElse(null))
                .addAttribute("broken", broken)
                .addAttribute("problem", broken == null ? null : broken.sentence());
        return "qualification/own";
    }

    /** The last that was taken back, until another is in force; what is prepared or decided since hides it not. */
    private static Optional<Filing> revoked(List<Filing> filings) {
        return filings.stream().noneMatch(filing -> filing.state() == FilingState.APPROVED)
                ? filings.stream()
                        .filter(filing -> filing.state() == FilingState.REVOKED)
                        .findFirst()
                : Optional.empty();
    }

    String view(Filing filing, Model model) {
        model.addAttribute("filing", views.show(filing));
        return "qualification/view";
    }

    String form(Filing filing, Model model) {
        var fields = Fields.of(CompanyForm.of(filing.profile(), checks.options().regions()))
                .and(Fields.of(AttachmentForm.of(filing.version())));
        return form(filing, fields, ChosenPictures.none(), model);
    }

    String form(Filing filing, Fields fields, ChosenPictures chosen, Model model) {
        model.addAttribute("filing", views.show(filing))
                .addAttribute("fields", fields)
                .addAttribute("chosen", chosen)
                .addAttribute("options", checks.options());
        return "qualification/form";
    }

    void send(Filing filing, UUID file, HttpServletResponse response) throws IOException {
        files.send(picture(filing, file), response);
    }

    static UUID picture(Filing filing, UUID file) {
        return filing.attachments().stream()
                .map(FilingAttachment::fileId)
                .filter(file::equals)
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
