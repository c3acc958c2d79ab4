package cn.hubei.trade.qualification;

import cn.hubei.trade.organization.CompanyChecks;
import cn.hubei.trade.organization.CompanyChecks.Fact;
import cn.hubei.trade.reference.Dictionaries;
import cn.hubei.trade.reference.Dictionary;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows a filing, with what has changed since the version in force. */
@Component
class FilingViews {

    private final DecidingFiling deciding;
    private final CompanyChecks checks;
    private final Dictionaries dictionaries;

    FilingViews(DecidingFiling deciding, CompanyChecks checks, Dictionaries dictionaries) {
        this.deciding = deciding;
        this.checks = checks;
        this.dictionaries = dictionaries;
    }

    FilingView show(Filing filing) {
        var organization = deciding.organization(filing);
        var inForce = deciding.inForce(filing.organizationId()).filter(other -> other.id() != filing.id());
        var area = organization.serviceArea();
        return new FilingView(
                filing.id(),
                filing.number(),
                filing.state(),
                organization.creditCode(),
                organization.kind(),
                area == null ? null : dictionaries.label(Dictionary.SERVICE_AREA, area),
                checks.facts(filing.profile()),
                pictures(filing, inForce),
                filing.submittedAt(),
                filing.decidedAt(),
                filing.reason(),
                inForce.map(earlier -> changed(filing, earlier)).orElse(Set.of()),
                filing.version());
    }

    private static List<FilingView.Picture> pictures(Filing filing, Optional<Filing> inForce) {
        return filing.attachments().stream()
                .sorted(Comparator.comparing(FilingAttachment::kind).thenComparing(FilingAttachment::fileId))
                .map(attachment -> new FilingView.Picture(
                        attachment.kind(),
                        attachment.fileId(),
                        inForce.isPresent() && !inForce.get().attachments().contains(attachment)))
                .toList();
    }

    private Set<String> changed(Filing filing, Filing earlier) {
        var before = Set.copyOf(checks.facts(earlier.profile()));
        return checks.facts(filing.profile()).stream()
                .filter(fact -> !before.contains(fact))
                .map(Fact::label)
                .collect(Collectors.toSet());
    }
}
