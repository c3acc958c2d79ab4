package cn.hubei.trade.qualification;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.account.OfferedFacts;
import cn.hubei.trade.account.OfferedFacts.OfferedFact;
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
import java.util.Map;
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
    private final OfferedFacts offered;

    FilingPages(
            FilingViews views, CompanyChecks checks, Unfinished unfinished, StoredFiles files, OfferedFacts offered) {
        this.offered = offered;
        this.views = views;
        this.checks = checks;
        this.unfinished = unfinished;
        this.files = files;
    }

    String own(CurrentUser user, List<Filing> filings, @Nullable RuleViolation broken, Model model) {
        var left = user.revoked() && user.role() == Role.PROVIDER ? unfinished.of(user.organization()) : List.of();
        model.addAttribute("filings", filings.stream().map(views::show).toList())
                .addAttribute("offered", offered(user, filings.get(0)))
                .addAttribute("unfinished", left);
        model.addAttribute("revoked", revoked(filings).map(views::show).orElse(null))
                .addAttribute("broken", broken)
                .addAttribute("problem", broken == null ? null : broken.sentence());
        return "qualification/own";
    }

    /** What the newest version does not say already. */
    private List<OfferedFact> offered(CurrentUser user, Filing newest) {
        var facts = checks.facts(newest.profile());
        return offered.of(user.organization()).stream()
                .filter(fact -> facts.stream()
                        .noneMatch(own ->
                                own.label().equals(fact.label()) && fact.told().equals(own.value())))
                .toList();
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

    /** @param taken the field in which what is offered stands instead */
    String form(Filing filing, String taken, Model model) {
        var fields = Fields.of(CompanyForm.of(filing.profile(), checks.options().regions()))
                .and(Fields.of(AttachmentForm.of(filing.version())))
                .typed(taken(filing.organizationId(), taken));
        return form(filing, fields, ChosenPictures.none(), model);
    }

    private Map<String, String[]> taken(long organization, String field) {
        return field.isEmpty()
                ? Map.of()
                : offered.of(organization).stream()
                        .filter(fact -> fact.field().equals(field))
                        .findFirst()
                        .map(fact -> Map.of(field, new String[] {fact.told()}))
                        .orElseGet(Map::of);
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
