package cn.hubei.trade.qualification;

import cn.hubei.trade.organization.CompanyChecks.Fact;
import cn.hubei.trade.organization.Organization;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A filing as a page shows it.
 *
 * @param changed the labels of the facts that differ from the version in force
 */
record FilingView(
        long id,
        int number,
        FilingState state,
        String creditCode,
        Organization.Kind kind,
        @Nullable String serviceArea,
        List<Fact> facts,
        List<Picture> pictures,
        @Nullable Instant submittedAt,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        Set<String> changed,
        long version) {

    /** A picture and whether the version in force has it too. */
    public record Picture(AttachmentKind kind, UUID fileId, boolean added) {}

    /** What one version says otherwise than the one before it. */
    public record Difference(String label, String before, String after) {}

    public List<Difference> since(FilingView earlier) {
        return IntStream.range(0, facts.size())
                .filter(line -> !facts.get(line).equals(earlier.facts.get(line)))
                .mapToObj(line ->
                        new Difference(facts.get(line).label(), said(earlier.facts.get(line)), said(facts.get(line))))
                .toList();
    }

    public List<String> missing() {
        return facts.stream()
                .filter(fact -> fact.value() == null || fact.value().isBlank())
                .map(Fact::label)
                .toList();
    }

    public boolean hasLicence() {
        return pictures.stream().anyMatch(picture -> picture.kind() == AttachmentKind.BUSINESS_LICENCE);
    }

    public String name() {
        return said(facts.get(0));
    }

    private static String said(Fact fact) {
        return fact.value() == null || fact.value().isBlank() ? "（空）" : fact.value();
    }

    public boolean isDiscardable() {
        return state == FilingState.DRAFT && number > 1;
    }

    public boolean isEditable() {
        return state == FilingState.DRAFT || state == FilingState.REFUSED;
    }
}
